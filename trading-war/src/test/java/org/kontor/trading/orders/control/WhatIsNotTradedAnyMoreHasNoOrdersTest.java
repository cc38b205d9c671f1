package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;

/** R22: T21 of domain reference 2.4. */
class WhatIsNotTradedAnyMoreHasNoOrdersTest {

    private static final Duration SOME_TIME = Duration.ofMinutes(2);

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").shares("100").show(traded(1, "100.00"));

    @Test
    void ordersOfEachKindEndAndGiveBackWhatTheyReserve() {
        trading.place(buy("10").limit("90.00").bracket("120.00", "80.00"));
        trading.place(sell("10").stop("95.00").lasting(TimeInForce.GTC));
        trading.requestCancel(trading.place(buy("1").limit("95.00")));
        trading.requestReplace(
                trading.place(buy("2").limit("95.00")), new Replacement(BigDecimal.TEN, null, null, null, null));
        int told = trading.told().size();
        delist();

        assertThat(trading.database.rows.values())
                .hasSize(6)
                .allSatisfy(order -> assertThat(order.status()).isEqualTo(OrderStatus.CANCELED))
                .allSatisfy(order -> assertThat(order.hold().amount()).isZero())
                .filteredOn(order -> order.leg() == null)
                .allSatisfy(order -> assertThat(order.endReason()).isEqualTo(EndReason.NOT_TRADABLE));
        assertThat(trading.buyingPower()).isEqualByComparingTo("10000.00");
        assertThat(trading.available()).isEqualByComparingTo("100");
        assertThat(trading.told().subList(told, trading.told().size()))
                .hasSize(6)
                .containsOnly("canceled");
        assertThat(trading.database
                        .events
                        .get(told)
                        .data()
                        .getJsonObject("reason")
                        .getString("code"))
                .isEqualTo("not-tradable");
        assertThat(trading.place(buy("1")).rejection().reason()).isEqualTo(Reason.NOT_TRADABLE);
    }

    /** The exits of what was bought have nowhere to go either. */
    @Test
    void whatHasFilledStaysFilled() {
        trading.show(quote(2, "100.00", 100, "100.01", 4, "100.00"));
        Order entry = trading.place(buy("10").limit("101.00").bracket("120.00", "80.00"));
        delist();

        assertThat(entry.filling().shares()).isEqualByComparingTo("4");
        assertThat(trading.open()).isEmpty();
        assertThat(trading.available()).isEqualByComparingTo("104");
    }

    /** Entered on a replica that has not heard of it. */
    @Test
    void anOrderThatCameALittleLaterEndsToo() {
        delist();
        trading.market.listed = true;
        Order late = trading.place(buy("1").limit("90.00"));
        delist();

        assertThat(late.status()).isEqualTo(OrderStatus.CANCELED);
    }

    @Test
    void whatIsListedAnewAndDelistedAgainLosesItsOrdersAgain() {
        delist();
        trading.pass(SOME_TIME).tick();
        trading.market.listed = true;
        trading.tick();
        Order order = trading.place(buy("1").limit("90.00"));
        assertThat(trading.tick().open()).containsExactly(order);
        delist();

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
    }

    private void delist() {
        trading.market.listed = false;
        trading.tick();
    }
}
