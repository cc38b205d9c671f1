package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.trading.orders.entity.Wanted.buy;

import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;

/** R2a, R3. Source: domain reference 2.9. */
class TheSameKeyIsTheSameOrderTest {

    private final TradingInMemory trading = new TradingInMemory().cash("1000.00");

    @Test
    void aRepeatChangesNothing() {
        Order first = trading.place("key", buy("10").limit("90.00").order());
        Order again = trading.place("key", buy("10.0").limit("90").order());

        assertThat(again).isSameAs(first);
        assertThat(trading.buyingPower()).isEqualByComparingTo("100.00");
        assertThat(trading.told()).containsExactly("new");
    }

    @Test
    void aRejectedOrderStaysRejected() {
        Order first = trading.place("key", buy("10").limit("200.00").order());
        trading.cash("5000.00");

        assertThat(trading.place("key", buy("10").limit("200.00").order())).isSameAs(first);
        assertThat(first.rejection()).isNotNull();
    }

    @Test
    void anotherOrderIsRefused() {
        Order first = trading.place("key", buy("10").limit("90.00").order());
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> trading.place("key", buy("10").limit("90.01").order()));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("duplicate-client-order-id");
        assertThat(refusal.members()).containsEntry("order", first.id());
    }

    @Test
    void whatOnlyLacksAPriceMayComeAgain() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> trading.place("key", buy("1").order()));

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.retryAfter()).isNotNull();
        assertThat(trading.database.rows).isEmpty();
    }
}
