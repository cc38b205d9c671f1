package org.kontor.trading.orders.entity;

/** Why an order is rejected. The code is the last part of the problem's type and never changes. */
public enum Reason {
    ACCOUNT_RESTRICTED("account-restricted", 403, "The account may not trade"),
    PRICE_INCREMENT("price-increment", 422, "The limit price is finer than the tick"),
    PRICE_TOO_FAR("price-too-far", 422, "The limit price is more than half away from the market"),
    ORDER_TOO_LARGE("order-too-large", 422, "The order's value is above the largest allowed"),
    NO_REFERENCE_PRICE("no-reference-price", 503, "There is no fresh price to size the order"),
    INSUFFICIENT_BUYING_POWER("insufficient-buying-power", 422, "The order costs more than the buying power"),
    INSUFFICIENT_SHARES("insufficient-shares", 422, "More shares are to be sold than are free to sell");

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

    /** Whether it is the market's trouble and passes by itself; such an order is not kept, its sender tries again. */
    public boolean isPassing() {
        return status == 503;
    }

    public String title() {
        return title;
    }
}
