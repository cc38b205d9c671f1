package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.quotes.entity.QuoteFixture;

/**
 * R2: everything is wrong with this order, and one thing after the other is put right. Source: domain reference 2.5b.
 */
class ChecksComeInTheirOrderTest {

    private final Situation now = new Situation()
            .rules(new InstrumentRules(QuoteFixture.SYMBOL, false, false, false, RulesFixture.usualTerms()))
            .account(Account.Status.RESTRICTED)
            .auctions(false, false, false)
            .crossing(UUID.fromString("00000000-0000-7000-8000-0000000000aa"));

    @Test
    void instrumentAccountSessionPriceMeans() {
        assertThat(now.check(opening("0.5", "99.999"))).startsWith("NOT_TRADABLE");
        now.rules(new InstrumentRules(QuoteFixture.SYMBOL, true, false, false, RulesFixture.usualTerms()));
        assertThat(now.check(opening("0.5", "99.999"))).startsWith("NOT_FRACTIONABLE");
        assertThat(now.check(opening("3000", "99.999"))).startsWith("ACCOUNT_RESTRICTED");
        now.account(Account.Status.OPEN);
        assertThat(now.check(opening("3000", "99.999"))).startsWith("TIF_NOT_ALLOWED");
        now.auctions(true, false, true);
        assertThat(now.check(opening("3000", "99.999"))).startsWith("CUTOFF_PASSED");
        now.auctions(true, true, true);
        assertThat(now.check(opening("3000", "99.999"))).startsWith("PRICE_INCREMENT");
        now.ask("60.00");
        assertThat(now.check(opening("3000", "99.99"))).startsWith("PRICE_TOO_FAR");
        now.ask("100.00");
        assertThat(now.check(opening("3000", "99.99"))).startsWith("ORDER_TOO_LARGE");
        assertThat(now.check(opening("2000", "99.99"))).startsWith("INSUFFICIENT_BUYING_POWER");
        now.cash(new BigDecimal("99.99").multiply(new BigDecimal(2000)).toString());
        assertThat(now.check(opening("2000", "99.99"))).startsWith("SELF_TRADE");
        now.crossing(null);
        assertThat(now.check(opening("2000", "99.99"))).isEqualTo("accepted");
    }

    private static Wanted opening(String qty, String limit) {
        return buy(qty).limit(limit).lasting(TimeInForce.OPG);
    }
}
