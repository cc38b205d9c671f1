package org.kontor.trading.orders.entity;

import org.kontor.trading.executions.entity.Matching;
import org.kontor.trading.quotes.entity.Quote;

/** Why an order has not filled (yet), as one word of a closed list; the first reason that holds, from outside in. */
public enum Waiting {
    /** It has ended, so it waits for nothing. */
    NOTHING("It has ended."),
    ENTRY("It is an exit and begins to work when its entry has filled."),
    MARKET_OPEN("The market is closed for it."),
    HALT("Trading in the symbol is halted."),
    SPLIT("A split of the symbol is about to come to the account."),
    STALE_QUOTE("The newest quote is too old to fill anything."),
    NO_QUOTE("No quote of the symbol is known."),
    CROSSED_MARKET("Bid and ask are crossed, locked or missing, which fills nothing."),
    STOP("Its stop has not been reached."),
    NEXT_QUOTE("Its stop was reached by the newest quote; it fills from the next one on."),
    PRICE("The displayed price is beyond the worst that it takes."),
    SIZE("The size displayed at the newest quote is used up; a newer quote renews it.");

    private final String sentence;

    Waiting(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /**
     * @param quote newest known; null if there is none
     * @param fresh whether it is new enough to fill
     * @param open whether the market is open for this order
     * @param split whether one of the symbol is about to come to the account
     */
    public static Waiting of(Order order, Quote quote, boolean fresh, boolean open, boolean halted, boolean split) {
        if (!order.status().isOpen()) {
            return NOTHING;
        }
        if (order.status() == OrderStatus.HELD) {
            return ENTRY;
        }
        if (halted || order.status() == OrderStatus.SUSPENDED) {
            return HALT;
        }
        if (!open || order.status() == OrderStatus.ACCEPTED) {
            return MARKET_OPEN;
        }
        if (split) {
            return SPLIT;
        }
        if (quote == null) {
            return NO_QUOTE;
        }
        if (!fresh) {
            return STALE_QUOTE;
        }
        return quote.isTradable() ? atQuote(order, quote) : CROSSED_MARKET;
    }

    private static Waiting atQuote(Order order, Quote quote) {
        if (order.trigger().isWaiting()) {
            return STOP;
        }
        Long triggeredBy = order.trigger().triggeredBy();
        if (triggeredBy != null && quote.number() <= triggeredBy) {
            return NEXT_QUOTE;
        }
        return Matching.price(order.side(), order.worstPrice(), quote).isEmpty() ? PRICE : SIZE;
    }
}
