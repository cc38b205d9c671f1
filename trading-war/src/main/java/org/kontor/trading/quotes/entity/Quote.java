package org.kontor.trading.quotes.entity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the market displays for a symbol: prices in USD, sizes in shares.
 *
 * @param number rises with each quote of the symbol
 * @param marketDate the trading day the prices are of; differs from the quote's day in a replay, may be null
 */
public record Quote(
        String symbol,
        String id,
        long number,
        BigDecimal bid,
        long bidSize,
        BigDecimal ask,
        long askSize,
        Instant quotedAt,
        LocalDate marketDate,
        String quality) {

    public boolean isFresh(Instant now, Duration maxAge) {
        return !quotedAt.plus(maxAge).isBefore(now);
    }

    /** A side of 0 means that nobody bids or offers; bid at or above ask means that the market is in disorder. */
    public boolean isTradable() {
        return bid.signum() > 0 && ask.signum() > 0 && bid.compareTo(ask) < 0;
    }
}
