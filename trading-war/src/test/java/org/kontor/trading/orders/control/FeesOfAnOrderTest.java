package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeBasis;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;

/** R4: fees as they reach the books. Source: domain reference 2.8. */
class FeesOfAnOrderTest {

    private static final FeeRate SEC = rate(FeeKind.SEC, Side.SELL, FeeBasis.VALUE_PER_MILLION, "27.80");
    private static final FeeRate TAF = rate(FeeKind.TAF, Side.SELL, FeeBasis.PER_SHARE, "0.000166");
    private static final FeeRate CAT = rate(FeeKind.CAT, null, FeeBasis.PER_SHARE, "0.0000265");

    private final TradingInMemory trading =
            new TradingInMemory().cash("1000.00").shares("100");

    /** FE1: 100 sold at 100.00 brings 9,999.70. */
    @Test
    void fe1() {
        trading.market.fees = List.of(SEC, TAF);
        trading.show(quote("100.00", 100, "100.02", 100));
        trading.place(sell("100"));

        Filled fill = trading.database.fills.get(0);
        assertThat(fill.fees())
                .isEqualTo(Map.of(Kind.FEES_SEC, new BigDecimal("0.28"), Kind.FEES_TAF, new BigDecimal("0.02")));
        assertThat(fill.execution().net()).isEqualByComparingTo("9999.70");
        assertThat(trading.database.books.balances().unsettled()).isEqualByComparingTo("9999.70");
    }

    /**
     * Half a sale and the other half cost together what the whole costs: the cumulative fee is rounded, not each part.
     */
    @Test
    void inTwoPartsTheyAreTheSame() {
        trading.market.fees = List.of(SEC, TAF);
        trading.show(quote("100.00", 50, "100.02", 100));
        Order order = trading.place(sell("100"));
        trading.show(quote(2, "100.00", 50, "100.02", 100, null));

        assertThat(trading.database.fills).hasSize(2);
        assertThat(order.charges().total()).isEqualByComparingTo("0.30");
        assertThat(trading.database.books.balances().unsettled()).isEqualByComparingTo("9999.70");
    }

    @Test
    void aBuyKeepsThemBackUntilTheyAreCharged() {
        trading.market.fees = List.of(CAT);
        trading.show(quote("99.00", 100, "100.00", 4));
        Order order = trading.place(buy("9").limit("100.00"));
        assertThat(order.charges().total()).isEqualByComparingTo("0.01");
        assertThat(trading.database.books.balances().held()).isEqualByComparingTo("500.00");
        assertThat(trading.buyingPower()).isEqualByComparingTo("99.99");

        trading.cancel(order);
        assertThat(trading.buyingPower()).isEqualByComparingTo("599.99");
    }

    @Test
    void theyCountAgainstBuyingPower() {
        trading.market.fees = List.of(CAT);
        trading.show(quote("99.00", 100, "100.00", 100));
        assertThat(trading.place(buy("10").limit("100.00")).rejection().figures())
                .containsEntry("required", "1000.01");
        assertThat(trading.place(buyFor("1000.00")).rejection().figures()).containsEntry("required", "1000.01");
        assertThat(trading.place(buyFor("999.99")).rejection()).isNull();
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
    }

    /** The house forgoes what is more than the sale brings. */
    @Test
    void aSaleNeverCostsMoney() {
        trading.market.fees = List.of(rate(FeeKind.COMMISSION, null, FeeBasis.PER_ORDER, "1.00"), TAF);
        trading.show(quote("0.5000", 100, "0.5100", 100));
        trading.place(sell("1"));

        assertThat(trading.database.fills.get(0).execution().net()).isZero();
        assertThat(trading.database.books.balances().unsettled()).isZero();
    }

    private static FeeRate rate(FeeKind kind, Side side, FeeBasis basis, String rate) {
        return new FeeRate(kind, side, basis, new BigDecimal(rate), null, LocalDate.of(2025, 1, 1));
    }
}
