package org.kontor.portfolio.quotes.entity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * What one share was last traded at.
 *
 * @param price USD per share
 * @param quality how far it is to be trusted, in the words of marketdata
 */
public record MarketPrice(String symbol, BigDecimal price, String quality, OffsetDateTime asOf) {

    public static final String STALE = "stale";

    /** This price as it is worth at a later time: stale if older than the bound (R2). */
    public MarketPrice seenAt(OffsetDateTime now, Duration bound) {
        return asOf.plus(bound).isBefore(now) ? stale() : this;
    }

    public MarketPrice stale() {
        return new MarketPrice(symbol, price, STALE, asOf);
    }

    public boolean isStale() {
        return quality.equals(STALE);
    }

    /** The newer of two prices of a symbol; either may be null. */
    public static MarketPrice newer(MarketPrice one, MarketPrice other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.asOf().isAfter(one.asOf()) ? other : one;
    }
}
