package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.limit;
import static org.kontor.trading.orders.entity.OrderFixture.market;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Balances.Key;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.EntryPolicy.Circumstances;

/** R2; source: domain reference 2.5 and 2.5b. */
class ChecksComeInTheirOrderTest {

    private static final BigDecimal LARGEST = new BigDecimal("200000.00");

    /** Golden BP1, published by Alpaca: buying power 10,000; a buy of 3,000 fits, a buy of 8,000 then does not. */
    @Test
    void buyingPowerIsWhatIsNotHeld() {
        assertThat(check(limit(Side.BUY, 30, "100.00"), now("10000", "0", "100.00")))
                .isEqualTo("accepted");
        assertThat(check(limit(Side.BUY, 80, "100.00"), now("7000", "3000", "100.00")))
                .isEqualTo("INSUFFICIENT_BUYING_POWER available=7000.00 held=3000.00 required=8000.00");
        assertThat(check(limit(Side.BUY, 80, "100.00"), now("10000", "0", "100.00")))
                .isEqualTo("accepted");
    }

    @Test
    void aMarketBuyNeedsFivePercentMoreThanTheAsk() {
        assertThat(check(market(Side.BUY, 10), now("1050.00", "0", "100.00"))).isEqualTo("accepted");
        assertThat(check(market(Side.BUY, 10), now("1049.99", "0", "100.00"))).startsWith("INSUFFICIENT_BUYING_POWER");
    }

    @Test
    void sharesThatAreNotThereAreNotSold() {
        assertThat(check(market(Side.SELL, 10), now("0", "0", "100.00")))
                .isEqualTo("INSUFFICIENT_SHARES available=0 requested=10 reserved=0");
    }

    @Test
    void withoutAPriceAMarketOrderIsRefusedAndALimitOrderIsNot() {
        assertThat(check(market(Side.BUY, 1), now("1000", "0", null))).isEqualTo("NO_REFERENCE_PRICE");
        assertThat(check(limit(Side.BUY, 1, "10.00"), now("1000", "0", null))).isEqualTo("accepted");
    }

    @Test
    void pricesAreOnTheTickAndNearTheMarket() {
        assertThat(check(limit(Side.BUY, 1, "10.001"), now("1000", "0", "10.00")))
                .startsWith("PRICE_INCREMENT");
        assertThat(check(limit(Side.BUY, 1, "0.1234"), now("1000", "0", "0.12")))
                .isEqualTo("accepted");
        assertThat(check(limit(Side.BUY, 1, "15.00"), now("1000", "0", "10.00")))
                .isEqualTo("accepted");
        assertThat(check(limit(Side.BUY, 1, "15.01"), now("1000", "0", "10.00")))
                .startsWith("PRICE_TOO_FAR");
    }

    @Test
    void theFirstFailureIsTheOneReported() {
        Circumstances restricted = new Circumstances(false, new BigDecimal("10"), balances("0", "0"), LARGEST);

        assertThat(check(limit(Side.BUY, 1, "99.999"), restricted)).isEqualTo("ACCOUNT_RESTRICTED");
        assertThat(check(limit(Side.BUY, 3000, "100.00"), now("0", "0", "100.00")))
                .startsWith("ORDER_TOO_LARGE");
    }

    private static String check(Instruction order, Circumstances now) {
        return EntryPolicy.checkAll(order, now).map(Rejection::toText).orElse("accepted");
    }

    private static Circumstances now(String cash, String held, String reference) {
        return new Circumstances(
                true, reference == null ? null : new BigDecimal(reference), balances(cash, held), LARGEST);
    }

    private static Balances balances(String cash, String held) {
        return new Balances(Map.of(
                new Key("USD", Kind.CASH), new BigDecimal(cash), new Key("USD", Kind.HOLD), new BigDecimal(held)));
    }
}
