package org.kontor.marketdata.actions.entity;

/** What the holder of a share gets. */
public sealed interface ActionTerms permits CashDividend, Split {

    /** The word for it in requests, answers, events and tables. */
    String kind();
}
