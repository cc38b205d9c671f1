package org.kontor.marketdata.replay.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;

/** Short series. */
final class SeriesFixture {

    private SeriesFixture() {}

    static BarSeries twoDays() {
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
