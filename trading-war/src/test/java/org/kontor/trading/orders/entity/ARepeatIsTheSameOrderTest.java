package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.OrderFixture.taken;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R3. */
class ARepeatIsTheSameOrderTest {

    private static final List<Wanted> DIFFERENT = List.of(
            buy("10").limit("100.50"),
            buy("11").limit("100.50"),
            sell("10").limit("100.50"),
            buy("10").limit("100.51"),
            buy("10"),
            buyFor("10"),
            buy("10").limit("100.50").lasting(TimeInForce.GTC),
            buy("10").limit("100.50").inExtendedHours(),
            buy("10").stop("100.50"),
            buy("10").stop("100.50").limit("100.50"),
            buy("10").trailing("5"),
            buy("10").trailingPercent("5"),
            buy("10").limit("100.50").oto("110", null),
            buy("10").limit("100.50").oto(null, "90"),
            buy("10").limit("100.50").bracket("110", "90"));

    @Test
    void howeverItsNumbersAreWritten() {
        assertThat(taken(buy("10").limit("100.5").order())
                        .isWhatWasAskedBy(buy("10.0").limit("100.50").order()))
                .isTrue();
    }

    @Test
    void notWhenAnythingDiffers() {
        for (Wanted first : DIFFERENT) {
            for (Wanted second : DIFFERENT) {
                assertThat(taken(first.order()).isWhatWasAskedBy(second.order()))
                        .isEqualTo(first == second);
            }
        }
    }

    @Test
    void whateverWasReplacedSince() {
        Order order = resting(buy("10").limit("100.50").order());
        order.requestReplace(NOW);
        order.replace(
                new Replacement(BigDecimal.valueOf(20), new BigDecimal("101.00"), null, null, TimeInForce.GTC),
                new BigDecimal("101.00"),
                BigDecimal.ZERO,
                OrderFixture.RULES,
                NOW);

        assertThat(order.isWhatWasAskedBy(buy("10").limit("100.50").order())).isTrue();
        assertThat(order.isWhatWasAskedBy(buy("20").limit("101.00").order())).isFalse();
    }
}
