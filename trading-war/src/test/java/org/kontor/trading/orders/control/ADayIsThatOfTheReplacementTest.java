package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;

/** R21. */
class ADayIsThatOfTheReplacementTest {

    private static final Duration DAY = Duration.ofHours(6);
    private static final Duration GOOD_TILL_CANCELED = Duration.ofDays(90);

    private final TradingInMemory trading = new TradingInMemory().cash("1500.00");
    private final Instant start = trading.market.now;

    @BeforeEach
    void tooDear() {
        trading.show(quote("101.00", 10, "102.00", 10));
    }

    @Test
    void anOrderThatIsDaysOldWorksUntilTodaysEnd() {
        Order order = trading.place(buy("10").limit("100.00").lasting(TimeInForce.GTC));
        trading.pass(Duration.ofDays(3));
        replace(order, TimeInForce.DAY);
        assertThat(order.expiresAt())
                .isEqualTo(at(start.plus(Duration.ofDays(3)).plus(DAY)));

        trading.pass(DAY.minusSeconds(1));
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        trading.pass(Duration.ofSeconds(1));
        assertThat(order.status()).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void goodTillCanceledItLastsNinetyDaysInAll() {
        Order order = trading.place(buy("10").limit("100.00"));
        trading.pass(Duration.ofHours(1));
        replace(order, TimeInForce.GTC);
        assertThat(order.expiresAt()).isEqualTo(at(start.plus(GOOD_TILL_CANCELED)));
    }

    /** Else a day order could be carried over into the next day in the moment in which it ends. */
    @Test
    void theSameTimeInForceOnceMoreChangesNothing() {
        Order order = trading.place(buy("10").limit("100.00"));
        trading.market.now = start.plus(DAY);
        replace(order, TimeInForce.DAY);
        assertThat(order.expiresAt()).isEqualTo(at(start.plus(DAY)));
    }

    private void replace(Order order, TimeInForce timeInForce) {
        trading.requestReplace(order, new Replacement(null, null, null, null, timeInForce));
        trading.finishReplace(order);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
