package org.kontor.trading.quotes.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Quotes as the tests speak of them. */
public final class QuoteFixture {

    public static final String SYMBOL = "AAPL";
    public static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");

    private QuoteFixture() {}

    /** The first quote of the day, before anything was traded. */
    public static Quote quote(String bid, long bidSize, String ask, long askSize) {
        return quote(1, bid, bidSize, ask, askSize, null);
    }

    /** @param last price of the latest trade; null for none */
    public static Quote quote(long number, String bid, long bidSize, String ask, long askSize, String last) {
        return quote(number, bid, bidSize, ask, askSize, last, AT);
    }

    public static Quote quote(
            long number, String bid, long bidSize, String ask, long askSize, String last, Instant at) {
        return new Quote(
                SYMBOL,
                SYMBOL + "-" + number,
                number,
                new BigDecimal(bid),
                bidSize,
                new BigDecimal(ask),
                askSize,
                last == null ? null : new BigDecimal(last),
                null,
                null,
                at,
                LocalDate.of(2013, 1, 2),
                "replay");
    }

    /** Plenty of shares on both sides, a cent around a trade. */
    public static Quote traded(long number, String last) {
        BigDecimal price = new BigDecimal(last);
        BigDecimal cent = new BigDecimal("0.01");
        return quote(
                number,
                price.subtract(cent).toString(),
                1_000_000,
                price.add(cent).toString(),
                1_000_000,
                last);
    }

    /** The same quote with the official prices of the auctions; null where there is none yet. */
    public static Quote withPrints(Quote quote, String open, String close) {
        return new Quote(
                quote.symbol(),
                quote.id(),
                quote.number(),
                quote.bid(),
                quote.bidSize(),
                quote.ask(),
                quote.askSize(),
                quote.last(),
                open == null ? null : new BigDecimal(open),
                close == null ? null : new BigDecimal(close),
                quote.quotedAt(),
                quote.marketDate(),
                quote.quality());
    }
}
