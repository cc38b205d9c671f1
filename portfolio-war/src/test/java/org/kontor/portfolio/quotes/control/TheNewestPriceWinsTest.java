package org.kontor.portfolio.quotes.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** R1, R3. */
class TheNewestPriceWinsTest {

    private final LatestPrices latest = new LatestPrices();

    @Test
    void anOlderPriceIsDropped() {
        latest.accept(at("10:00:02", "101"));
        latest.accept(at("10:00:01", "100"));

        assertThat(latest.of("AAPL")).isEqualTo(at("10:00:02", "101"));
    }

    @Test
    void onlyTheNewestOfARoundIsStored() {
        latest.accept(at("10:00:01", "100"));
        latest.accept(at("10:00:02", "101"));

        assertThat(latest.takeChanged()).containsExactly(at("10:00:02", "101"));
        assertThat(latest.takeChanged()).isEmpty();
    }

    @Test
    void whatCouldNotBeStoredIsTakenAgain() {
        latest.accept(at("10:00:01", "100"));
        List<MarketPrice> taken = latest.takeChanged();
        latest.accept(at("10:00:02", "101"));
        latest.giveBack(taken);

        assertThat(latest.takeChanged()).containsExactly(at("10:00:02", "101"));
    }

    private static MarketPrice at(String time, String price) {
        return new MarketPrice(
                "AAPL", new BigDecimal(price), "replay", OffsetDateTime.parse("2026-01-02T" + time + "Z"));
    }
}
