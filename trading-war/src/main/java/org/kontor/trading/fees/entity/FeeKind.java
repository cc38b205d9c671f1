package org.kontor.trading.fees.entity;

/** Who the fee is for. */
public enum FeeKind {
    /** The Securities and Exchange Commission, section 31. */
    SEC,
    /** FINRA, trading activity fee. */
    TAF,
    /** The consolidated audit trail. */
    CAT,
    /** The house. */
    COMMISSION
}
