package org.kontor.marketdata.replay.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;

/** R2.3; golden figures: appleinc_bars_from_20130101_usd.csv in org.ta4j:ta4j-examples:0.18. */
class RealPricesAreApples2013Test {

    private final BarSeries apple = SettingsFixture.offered(SettingsFixture.standard()).all().stream()
            .filter(series -> series.instrument().symbol().equals(new Symbol("AAPL")))
            .findFirst()
            .orElseThrow();

    @Test
    void thereAre252TradingDays() {
        assertThat(apple.bars()).hasSize(252);
        assertThat(apple.instrument().quality()).isEqualTo(Quality.REPLAY);
        assertThat(apple.instrument().roundLot()).isEqualTo(40);
    }

    @Test
    void theFirstIsTheSecondOfJanuary() {
        assertThat(apple.bars().get(0))
                .isEqualTo(bar(LocalDate.of(2013, 1, 2), "553.82", "555.00", "541.63", "549.03", 20_018_500));
    }

    @Test
    void theLastIsNewYearsEve() {
        assertThat(apple.bars().get(251))
                .isEqualTo(bar(LocalDate.of(2013, 12, 31), "554.17", "561.28", "554.00", "561.02", 7_967_300));
    }

    private static DailyBar bar(LocalDate date, String open, String high, String low, String close, long volume) {
        return new DailyBar(
                date, new BigDecimal(open), new BigDecimal(high), new BigDecimal(low), new BigDecimal(close), volume);
    }
}
