package org.kontor.marketdata.replay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.bars.entity.BarFixture;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.TickRule;

/** R5.1. */
class BarIsWalkedFromOpenToCloseTest {

    @Test
    void onARisingDayTheLowComesFirst() {
        assertThat(walk(BarFixture.risingDay()))
                .containsExactlyElementsOf(
                        prices("100.00", "99.00", "98.00", "99.67", "101.33", "103.00", "102.50", "102.00"));
    }

    @Test
    void onAFallingDayTheHighComesFirst() {
        assertThat(walk(BarFixture.fallingDay()))
                .containsExactlyElementsOf(
                        prices("102.00", "102.50", "103.00", "101.33", "99.67", "98.00", "99.00", "100.00"));
    }

    @Test
    void aDayWithoutMovementStaysWhereItIs() {
        assertThat(walk(BarFixture.bar("5.00", "5.00", "5.00", "5.00")))
                .hasSize(BarWalk.STEPS)
                .containsOnly(new BigDecimal("5.00"));
    }

    @Test
    void anyBarIsHitAtItsFourPricesAndNeverLeft() {
        Random random = new Random(2013);
        for (int i = 0; i < 5_000; i++) {
            DailyBar bar = anyBar(random);

            List<BigDecimal> walk = walk(bar);

            assertThat(walk).hasSize(BarWalk.STEPS).startsWith(bar.open()).endsWith(bar.close());
            assertThat(Collections.max(walk)).isEqualTo(bar.high());
            assertThat(Collections.min(walk)).isEqualTo(bar.low());
        }
    }

    @Test
    void theDaysBarGrowsWithTheWalk() {
        DailyBar day = BarFixture.risingDay();

        assertThat(BarWalk.soFar(day, TickRule.ONE_CENT, 0))
                .isEqualTo(new DailyBar(day.date(), day.open(), day.open(), day.open(), day.open(), 1_000));
        assertThat(BarWalk.soFar(day, TickRule.ONE_CENT, BarWalk.STEPS - 1)).isEqualTo(day);
    }

    /** Also with prices off the ticks, as a user's file may have them. */
    private static DailyBar anyBar(Random random) {
        List<BigDecimal> sorted = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(200_000) + 1L, 4))
                .limit(4)
                .sorted()
                .toList();
        boolean rising = random.nextBoolean();
        return new DailyBar(
                BarFixture.risingDay().date(),
                sorted.get(rising ? 1 : 2),
                sorted.get(3),
                sorted.get(0),
                sorted.get(rising ? 2 : 1),
                random.nextInt(1_000_000));
    }

    private static List<BigDecimal> walk(DailyBar bar) {
        return BarWalk.prices(bar, TickRule.ONE_CENT);
    }

    private static List<BigDecimal> prices(String... prices) {
        return Stream.of(prices).map(BigDecimal::new).toList();
    }
}
