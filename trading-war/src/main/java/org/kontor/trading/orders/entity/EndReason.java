package org.kontor.trading.orders.entity;

/** Why an order ended without being filled. */
public enum EndReason {
    REQUESTED("requested", "Canceled as requested"),
    TIME_IN_FORCE("time-in-force", "Its time in force was over"),
    NOT_FILLED_AT_ONCE("not-filled-at-once", "It was to fill at once or not at all"),
    NOT_FILLED_IN_AUCTION("not-filled-in-auction", "The auction left it over"),
    INSUFFICIENT_BUYING_POWER("insufficient-buying-power", "The opening price is above the buying power"),
    SIBLING_FILLED("sibling-filled", "The other exit was filled or set off"),
    GROUP_CANCELED("group-canceled", "An order that it belongs to ended"),
    CORPORATE_ACTION("corporate-action", "A split or a dividend made it impossible"),
    NOT_TRADABLE("not-tradable", "The instrument is no longer traded"),
    ACCOUNT_RESTRICTED("account-restricted", "The account may no longer trade like this"),
    ACCOUNT_CLOSED("account-closed", "The account was closed");

    private final String code;
    private final String title;

    EndReason(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
