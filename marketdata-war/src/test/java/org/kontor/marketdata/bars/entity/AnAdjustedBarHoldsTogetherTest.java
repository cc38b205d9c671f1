package org.kontor.marketdata.bars.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.kontor.marketdata.bars.entity.Adjustment.Step;

/** R2.6: whatever happened to a share, its bars obey R2.1 and prices have four decimals at most. */
class AnAdjustedBarHoldsTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2013, 1, 2);

    @Property
    void anyBarAndAnySplits(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 100_000_000) Integer> prices,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long volume,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 100) Integer> rates) {
        List<BigDecimal> sorted = prices.stream()
                .sorted()
                .map(ticks -> BigDecimal.valueOf(ticks, 4))
                .toList();
        DailyBar bar = new DailyBar(DAY, sorted.get(1), sorted.get(3), sorted.get(0), sorted.get(2), volume);
        List<Step> steps = rates.stream()
                .map(rate -> Step.split(DAY.plusDays(rate), new BigDecimal(rate), new BigDecimal(7)))
                .toList();

        DailyBar adjusted = new Adjustment(steps).of(bar);

        assertThat(adjusted.date()).isEqualTo(DAY);
        assertThat(List.of(adjusted.open(), adjusted.high(), adjusted.low(), adjusted.close()))
                .allMatch(price -> price.scale() <= 4 && price.signum() > 0);
    }
}
