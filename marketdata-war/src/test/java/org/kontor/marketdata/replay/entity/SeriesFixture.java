package org.kontor.marketdata.replay.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.Adjustment;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.Quote;

/** Short series. */
public final class SeriesFixture {

    private SeriesFixture() {}

    public static BarSeries twoDays() {
        return BarSeries.of(
                new Symbol("AAPL"),
                "Apple Inc.",
                Quality.REPLAY,
                "a test",
                List.of(
                        day(2, "553.82", "555.00", "541.63", "549.03", 20_018_500),
                        day(3, "547.88", "549.67", "541.00", "542.10", 12_605_900)));
    }

    static BarSeries anotherDay() {
        return BarSeries.of(
                new Symbol("AAPL"),
                "Apple Inc.",
                Quality.REPLAY,
                "a test",
                List.of(day(4, "536.97", "538.63", "525.83", "527.00", 21_226_200)));
    }

    /** The next quote of an instrument that nobody has changed. */
    static Optional<Quote> next(SeriesReplay replay, OffsetDateTime now) {
        return replay.next(UUID.randomUUID(), now, twoDays().instrument(), Adjustment.NONE);
    }

    private static DailyBar day(int day, String open, String high, String low, String close, long volume) {
        return new DailyBar(
                LocalDate.of(2013, 1, day),
                new BigDecimal(open),
                new BigDecimal(high),
                new BigDecimal(low),
                new BigDecimal(close),
                volume);
    }
}
