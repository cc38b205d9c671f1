package org.kontor.notifications.orders.entity;

/** What an order does, in words. */
public enum Side {
    BUY("buy", "bought"),
    SELL("sell", "sold");

    private final String present;
    private final String past;

    Side(String present, String past) {
        this.present = present;
        this.past = past;
    }

    public String present() {
        return present;
    }

    public String past() {
        return past;
    }
}
