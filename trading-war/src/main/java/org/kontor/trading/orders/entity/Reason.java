package org.kontor.trading.orders.entity;

/** Why an order is rejected. The code is the last part of the problem's type and never changes. */
public enum Reason {
    NOT_TRADABLE("not-tradable", 422, "The instrument is not traded"),
    NOT_FRACTIONABLE("not-fractionable", 422, "The instrument is traded in whole shares only"),
    SPLIT_DUE("split-due", 503, "A split of the symbol is about to come to the account"),
    ACCOUNT_RESTRICTED("account-restricted", 403, "The account may not trade this way"),
    TIF_NOT_ALLOWED("tif-not-allowed", 422, "The time in force does not go with this order"),
    OUTSIDE_SESSION("outside-session", 422, "Such an order is taken only while the market is open"),
    CUTOFF_PASSED("cutoff-passed", 422, "It is too late for the next auction"),
    PRICE_INCREMENT("price-increment", 422, "The price is finer than the tick"),
    PRICE_TOO_FAR("price-too-far", 422, "The price is too far away from the market"),
    STOP_ON_WRONG_SIDE("stop-on-wrong-side", 422, "The stop has been reached already"),
    ORDER_TOO_LARGE("order-too-large", 422, "The order's value is above the largest allowed"),
    NO_REFERENCE_PRICE("no-reference-price", 503, "There is no fresh price to size the order"),
    INSUFFICIENT_BUYING_POWER("insufficient-buying-power", 422, "The order costs more than the buying power"),
    INSUFFICIENT_SHARES("insufficient-shares", 422, "More shares are to be sold than are free to sell"),
    CONFLICTING_SALE("conflicting-sale", 422, "An order over an amount of money sells alone in its symbol"),
    SELF_TRADE("self-trade", 422, "The order would trade with an open order of the same account");

    private final String code;
    private final int status;
    private final String title;

    Reason(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** HTTP status of the refusal. */
    public int status() {
        return status;
    }

    /** Whether it is not the customer's and passes by itself; such an order is not kept, its sender tries again. */
    public boolean isPassing() {
        return status == 503;
    }

    public String title() {
        return title;
    }
}
