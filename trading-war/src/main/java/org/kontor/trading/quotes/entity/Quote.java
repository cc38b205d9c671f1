package org.kontor.trading.quotes.entity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the market displays for a symbol: prices in USD, sizes in shares.
 *
 * @param number rises with each quote of the symbol
 * @param last price of the latest trade; null if none is known
 * @param dayOpen official opening price of the day; null if the feed has none
 * @param dayClose official closing price, on the quote that ends a day; null before
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
        BigDecimal last,
        BigDecimal dayOpen,
        BigDecimal dayClose,
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

    /** Whether the latest trade may set off a stop: it must lie inside of the displayed prices. */
    public boolean hasElectingTrade() {
        return last != null && isTradable() && last.compareTo(bid) >= 0 && last.compareTo(ask) <= 0;
    }

    /** Half way between bid and ask, unrounded. */
    public BigDecimal middle() {
        return bid.add(ask).divide(BigDecimal.valueOf(2));
    }
}
