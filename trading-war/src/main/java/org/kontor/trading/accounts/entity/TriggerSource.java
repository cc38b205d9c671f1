package org.kontor.trading.accounts.entity;

/** Which prices set off an account's stops. Names as in IBKR's trigger methods. */
public enum TriggerSource {
    /** The latest trade. */
    LAST,
    /** The ask for a buy, the bid for a sell. */
    BID_ASK,
    /** The latest trade, twice in a row. */
    DOUBLE_LAST,
    /** The ask for a buy, the bid for a sell, twice in a row. */
    DOUBLE_BID_ASK;

    public boolean watchesTrades() {
        return this == LAST || this == DOUBLE_LAST;
    }

    public boolean wantsItTwice() {
        return this == DOUBLE_LAST || this == DOUBLE_BID_ASK;
    }
}
