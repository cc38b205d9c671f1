package org.kontor.trading.ledger.entity;

/** What an amount stands for. Customers' kinds are liabilities of the house: a credit is the customer's gain. */
public enum Kind {
    /** Settled money the customer may spend or take out. */
    CASH(false),
    /** Settled money reserved for open buy orders. */
    HOLD(false),
    /** Proceeds of sales that have not settled; they may be spent and not be taken out. */
    UNSETTLED_IN(false),
    /** Proceeds that have not settled, reserved for open buy orders. */
    HOLD_UNSETTLED(false),
    /** Shares the customer may sell. */
    POSITION(false),
    /** Shares reserved for open sell orders. */
    POSITION_HOLD(false),
    /** The house's money at the bank. */
    BANK(true),
    /** What is still to be exchanged with the market, money and shares, until settlement. */
    STREET(true),
    /** The customers' shares at the depository. */
    CUSTODY(true),
    /** Fees collected for the SEC (section 31). */
    FEES_SEC(true),
    /** Fees collected for FINRA (trading activity fee). */
    FEES_TAF(true),
    /** Fees collected for the consolidated audit trail. */
    FEES_CAT(true),
    /** The house's own commission. */
    FEES_COMMISSION(true),
    /** Dividends that issuers owe the house from the ex date until they pay. */
    DIVIDENDS(true),
    /**
     * In shares, the other side of a split, nothing once it is done; in USD, dividends owed to customers until they are
     * paid.
     */
    CORPORATE_ACTION(true),
    /** What the house bears itself. */
    WRITEOFF(true);

    private final boolean house;

    Kind(boolean house) {
        this.house = house;
    }

    public boolean isHouse() {
        return house;
    }
}
