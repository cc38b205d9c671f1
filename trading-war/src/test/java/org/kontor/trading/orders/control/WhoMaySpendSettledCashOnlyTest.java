package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.sessions.entity.Session;

/** The good-faith restriction counts at entry, at the opening and for a replacement. Domain reference 2.5, 2.5b. */
class WhoMaySpendSettledCashOnlyTest {

    private static final LocalDate LAST_DAY = OrderFixture.DAY.plusDays(30);

    private final TradingInMemory trading =
            new TradingInMemory().cash("1000.00").unsettled("500.00").shares("10");

    @BeforeEach
    void show() {
        trading.show(traded(1, "100.00"));
    }

    @Test
    void ordersNoMoreThanThat() {
        restrict();
        Order refused = trading.place(buy("11").limit("99.00"));
        Order taken = trading.place(buy("10").limit("99.00"));

        assertThat(refused.rejection().reason().code()).isEqualTo("account-restricted");
        assertThat(refused.rejection().reason().status()).isEqualTo(403);
        assertThat(refused.rejection().members())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "restriction",
                        "settled_cash_only",
                        "until",
                        LAST_DAY.toString(),
                        "required",
                        "1089.00",
                        "available",
                        "1000.00"));
        assertThat(taken.status()).isEqualTo(OrderStatus.NEW);
        assertThat(trading.place(sell("10").limit("120.00")).status()).isEqualTo(OrderStatus.NEW);
    }

    @Test
    void sinceTheDayAfterAnyMoneyCountsAgain() {
        trading.database.settledCashOnlyUntil = OrderFixture.DAY.minusDays(1);

        assertThat(trading.place(buy("11").limit("99.00")).status()).isEqualTo(OrderStatus.NEW);
    }

    @Test
    void replacesAnOrderByNoDearerOne() {
        Order order = trading.place(buy("9").limit("99.00"));
        restrict();
        Problem refused = catchThrowableOfType(Problem.class, () -> trading.requestReplace(order, qty("11")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("account-restricted");
        assertThat(refused.members())
                .containsEntry("restriction", "settled_cash_only")
                .containsEntry("until", LAST_DAY.toString())
                .containsEntry("required", "198.00")
                .containsEntry("available", "109.00");
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        trading.requestReplace(order, qty("10"));
        trading.finishReplace(order);
        assertThat(order.terms().qty()).isEqualByComparingTo("10");
        assertThat(order.hold().unsettled()).isZero();
    }

    /** 12 x 100 x 1.05 = 1,260.00 was kept back over night, 260.00 of it unsettled. */
    @Test
    void losesAnOrderOfTheNightThatNeedsMore() {
        Order order = waiting("12");
        assertThat(order.hold().unsettled()).isEqualByComparingTo("260.00");
        restrict();
        open("100.00");

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(order.endReason()).isEqualTo(EndReason.ACCOUNT_RESTRICTED);
        assertThat(trading.buyingPower()).isEqualByComparingTo("1500.00");
    }

    /** Sized anew at 80.00 it is 1,008.00 for twelve and 924.00 for eleven, which settled money pays. */
    @Test
    void opensAnOrderOfTheNightWithSettledMoneyAlone() {
        Order order = waiting("11");
        assertThat(order.hold().unsettled()).isEqualByComparingTo("155.00");
        restrict();
        open("80.00");

        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(order.hold().amount()).isEqualByComparingTo("924.00");
        assertThat(order.hold().unsettled()).isZero();
        assertThat(trading.database.books.balances().unsettled()).isEqualByComparingTo("500.00");
    }

    private Order waiting(String qty) {
        trading.market.session = Session.CLOSED;
        return trading.place(buy(qty));
    }

    /** Nothing is displayed at the opening, so that it only reserves. */
    private void open(String ask) {
        String bid = new BigDecimal(ask).subtract(BigDecimal.ONE).toString();
        trading.market.display(quote(2, bid, 0, ask, 0, bid));
        trading.market.session = Session.CORE;
        trading.tick();
    }

    private void restrict() {
        trading.database.settledCashOnlyUntil = LAST_DAY;
    }

    private static Replacement qty(String shares) {
        return new Replacement(new BigDecimal(shares), null, null, null, null);
    }
}
