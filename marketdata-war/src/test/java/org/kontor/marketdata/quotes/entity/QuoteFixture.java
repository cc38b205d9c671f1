package org.kontor.marketdata.quotes.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;

/** Quotes of Apple on the second day of 2013's trading. */
public final class QuoteFixture {

    public static final OffsetDateTime TAKEN_AT = OffsetDateTime.parse("2026-11-22T10:15:30.123Z");

    private QuoteFixture() {}

    public static Quote quote(long seq) {
        return quote(seq, new BigDecimal("549.03"), Print.OPENING);
    }

    public static Quote quoteOfTheFirstDay() {
        return quote(1, null, Print.OPENING);
    }

    public static Quote quoteWithin() {
        return quote(8, new BigDecimal("549.03"), null);
    }

    public static Quote quoteOfTheClose() {
        return quote(14, new BigDecimal("549.03"), Print.CLOSING);
    }

    private static Quote quote(long seq, BigDecimal prevClose, Print print) {
        return new Quote(
                new Symbol("AAPL"),
                UUID.fromString("019abd0a-5f0b-7c3e-8b1a-0d2f6c1e4a77"),
                seq,
                new BigDecimal("547.82"),
                40,
                new BigDecimal("547.93"),
                40,
                prevClose,
                new DailyBar(
                        LocalDate.of(2013, 1, 3),
                        new BigDecimal("547.88"),
                        new BigDecimal("547.88"),
                        new BigDecimal("547.88"),
                        new BigDecimal("547.88"),
                        1_575_737),
                print,
                TAKEN_AT,
                Quality.REPLAY,
                "org.ta4j:ta4j-examples:0.18 appleinc_bars_from_20130101_usd.csv",
                true);
    }
}
