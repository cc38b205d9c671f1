package org.kontor.trading.ledger.entity;

/** What an amount stands for. Customers' kinds are liabilities of the house: a credit is the customer's gain. */
public enum Kind {
    /** Money the customer may spend. */
    CASH(false),
    /** Money reserved for open buy orders. */
    HOLD(false),
    /** Shares the customer may sell. */
    POSITION(false),
    /** Shares reserved for open sell orders. */
    POSITION_HOLD(false),
    /** The house's money at the bank. */
    BANK(true),
    /** What the house owes to the market or gets from it, in money and in shares. */
    STREET(true);

    private final boolean house;

    Kind(boolean house) {
        this.house = house;
    }

    public boolean isHouse() {
        return house;
    }
}
