package org.kontor.portfolio.ledger.entity;

/** What a posting is. */
public enum Kind {
    DEPOSIT,
    WITHDRAWAL,
    DIVIDEND,
    SPLIT,
    REVERSAL
}
