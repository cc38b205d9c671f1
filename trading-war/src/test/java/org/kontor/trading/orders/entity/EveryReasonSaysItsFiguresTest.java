package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.orders.entity.Wanted.sellFor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.quotes.entity.QuoteFixture;
import org.kontor.trading.sessions.entity.Session;

/** R2: each code of the reject catalogue with the figures that failed. Source: domain reference 2.5b. */
class EveryReasonSaysItsFiguresTest {

    private final Situation now = new Situation();

    @Test
    void notTradable() {
        now.rules(new InstrumentRules(QuoteFixture.SYMBOL, false, true, false, RulesFixture.usualTerms()));
        assertThat(now.check(buy("1"))).isEqualTo("NOT_TRADABLE instrument_status=inactive symbol=AAPL");
    }

    @Test
    void notFractionable() {
        now.rules(new InstrumentRules(QuoteFixture.SYMBOL, true, false, false, RulesFixture.usualTerms()));
        assertThat(now.check(buy("0.5"))).isEqualTo("NOT_FRACTIONABLE instrument_status=tradable symbol=AAPL");
        assertThat(now.check(buyFor("5.00"))).isEqualTo("NOT_FRACTIONABLE instrument_status=tradable symbol=AAPL");
    }

    @Test
    void accountRestricted() {
        now.ask("10.00").cash("1000").shares("10");
        now.account(Account.Status.CLOSING_ONLY);
        assertThat(now.check(buy("1"))).isEqualTo("ACCOUNT_RESTRICTED restriction=closing_only");
        assertThat(now.check(sell("1"))).isEqualTo("accepted");
        now.account(Account.Status.RESTRICTED);
        assertThat(now.check(sell("1"))).isEqualTo("ACCOUNT_RESTRICTED restriction=restricted");
        now.account(Account.Status.CLOSED);
        assertThat(now.check(sell("1"))).isEqualTo("ACCOUNT_RESTRICTED restriction=closed");
    }

    /** Only settled money counts then; the restriction ends with its last day. */
    @Test
    void accountRestrictedToSettledCash() {
        now.cash("100").unsettled("100");
        LocalDate today = OrderFixture.DAY;
        assertThat(now.settledCashOnlyUntil(today).check(buy("10").limit("10.01")))
                .isEqualTo("ACCOUNT_RESTRICTED available=100.00 required=100.10 restriction=settled_cash_only until="
                        + today);
        assertThat(now.settledCashOnlyUntil(today).check(buy("10").limit("10.00")))
                .isEqualTo("accepted");
        assertThat(now.fees("0.01").check(buy("10").limit("10.00"))).startsWith("ACCOUNT_RESTRICTED");
        assertThat(now.fees("0").check(buy("1"))).as("nothing to judge it by").startsWith("NO_REFERENCE_PRICE");
        assertThat(now.shares("1").check(sell("1").limit("10.00"))).isEqualTo("accepted");
        assertThat(now.settledCashOnlyUntil(today.minusDays(1)).check(buy("20").limit("10.00")))
                .isEqualTo("accepted");
    }

    @Test
    void outsideSession() {
        now.session(Session.CLOSED);
        assertThat(now.check(buy("1").limit("10.00").lasting(TimeInForce.IOC)))
                .isEqualTo("OUTSIDE_SESSION allowed=day,gtc,opg,cls next_open=2026-11-24T14:30:00Z time_in_force=ioc");
        assertThat(now.session(Session.POST).check(buy("1").limit("10.00").lasting(TimeInForce.FOK)))
                .startsWith("OUTSIDE_SESSION");
    }

    @Test
    void cutoffPassed() {
        now.ask("10.00").cash("100");
        now.auctions(true, false, true);
        assertThat(now.check(buy("1").lasting(TimeInForce.OPG)))
                .isEqualTo(
                        "CUTOFF_PASSED allowed=day,gtc,ioc,fok,cls next_open=2026-11-24T14:30:00Z time_in_force=opg");
        assertThat(now.check(buy("1").lasting(TimeInForce.CLS))).isEqualTo("accepted");
        now.auctions(true, true, false);
        assertThat(now.check(buy("1").lasting(TimeInForce.CLS)))
                .isEqualTo(
                        "CUTOFF_PASSED allowed=day,gtc,ioc,fok,opg next_open=2026-11-24T14:30:00Z time_in_force=cls");
        assertThat(now.session(Session.CLOSED).auctions(true, true, false).check(buy("1").lasting(TimeInForce.CLS)))
                .contains("allowed=day,gtc,opg ");
    }

    @Test
    void priceIncrement() {
        now.cash("1000");
        assertThat(now.check(buy("1").limit("10.001"))).isEqualTo("PRICE_INCREMENT limit_price=10.001 tick=0.01");
        assertThat(now.check(buy("1").limit("0.12345"))).isEqualTo("PRICE_INCREMENT limit_price=0.12345 tick=0.0001");
        assertThat(now.check(buy("1").limit("0.1234"))).isEqualTo("accepted");
        assertThat(now.check(buy("1").stop("10.001"))).isEqualTo("PRICE_INCREMENT stop_price=10.001 tick=0.01");
        assertThat(now.check(buy("1").limit("10.00").bracket("11.001", "9.00")))
                .isEqualTo("PRICE_INCREMENT take_profit/limit_price=11.001 tick=0.01");
        now.rules(RulesFixture.with(
                QuoteFixture.SYMBOL, RulesFixture.tickAndLot("0.005", null).orElse(RulesFixture.usualTerms())));
        assertThat(now.check(buy("1").limit("10.005"))).isEqualTo("accepted");
    }

    @Test
    void priceTooFar() {
        now.ask("10.00").cash("1000");
        assertThat(now.check(buy("1").limit("15.00"))).isEqualTo("accepted");
        assertThat(now.check(buy("1").limit("15.01"))).isEqualTo("PRICE_TOO_FAR limit_price=15.01 reference=10.00");
        assertThat(now.check(buy("1").limit("4.99"))).isEqualTo("PRICE_TOO_FAR limit_price=4.99 reference=10.00");
    }

    @Test
    void trailThatBeginsTooFar() {
        now.ask("10.00").cash("1000").shares("1");
        assertThat(now.check(sell("1").trailing("5.00"))).isEqualTo("accepted");
        assertThat(now.check(sell("1").trailing("5.01"))).isEqualTo("PRICE_TOO_FAR reference=10.00 stop_price=4.99");
        assertThat(now.check(sell("1").trailing("10.00"))).isEqualTo("PRICE_TOO_FAR reference=10.00 stop_price=0.0000");
        assertThat(now.check(buy("1").trailingPercent("50.1")))
                .isEqualTo("PRICE_TOO_FAR reference=10.00 stop_price=15.01");
    }

    @ParameterizedTest
    @CsvSource({"BUY, 10.01, true", "BUY, 10.00, false", "BUY, 9.99, false", "SELL, 9.99, true", "SELL, 10.00, false"})
    void stopOnWrongSide(String side, String stop, boolean accepted) {
        now.ask("10.00").cash("1000").shares("1");
        assertThat(now.check((side.equals("BUY") ? buy("1") : sell("1")).stop(stop)))
                .isEqualTo(accepted ? "accepted" : "STOP_ON_WRONG_SIDE reference=10.00 stop_price=" + stop);
    }

    @Test
    void orderTooLarge() {
        now.cash("1000000").shares("100000");
        assertThat(now.check(buy("2000").limit("100.00"))).isEqualTo("accepted");
        assertThat(now.check(buy("2001").limit("100.00"))).isEqualTo("ORDER_TOO_LARGE limit=200000.00 value=200100.00");
        assertThat(now.check(sell("2001").stop("100.00"))).isEqualTo("ORDER_TOO_LARGE limit=200000.00 value=200100.00");
        assertThat(now.ask("10.00").check(buyFor("200000.01")))
                .isEqualTo("ORDER_TOO_LARGE limit=200000.00 reference=10.00 value=200000.01");
    }

    @Test
    void noReferencePrice() {
        now.cash("1000").shares("1");
        assertThat(now.check(buy("1"))).isEqualTo("NO_REFERENCE_PRICE quality=none symbol=AAPL");
        assertThat(now.check(sell("1").trailing("1.00"))).isEqualTo("NO_REFERENCE_PRICE quality=none symbol=AAPL");
        assertThat(now.check(buy("1").limit("10.00"))).isEqualTo("accepted");
        assertThat(now.check(sell("1").stop("10.00"))).isEqualTo("accepted");
        now.quote(QuoteFixture.quote("10.00", 1, "10.00", 1));
        String asOf = "NO_REFERENCE_PRICE as_of=" + QuoteFixture.AT;
        assertThat(now.check(buy("1"))).as("locked").isEqualTo(asOf + " quality=replay symbol=AAPL");
        assertThat(now.ask("10.00").stale().check(buy("1"))).isEqualTo(asOf + " quality=stale symbol=AAPL");
    }

    @Test
    void insufficientBuyingPower() {
        now.ask("100.00").cash("1049.99").held("7.00");
        assertThat(now.check(buy("10")))
                .isEqualTo("INSUFFICIENT_BUYING_POWER available=1049.99 held=7.00 required=1050.00");
        assertThat(now.cash("1050.00").check(buy("10"))).isEqualTo("accepted");
        assertThat(now.fees("0.01").check(buy("10")))
                .isEqualTo("INSUFFICIENT_BUYING_POWER available=1050.00 held=7.00 required=1050.01");
        assertThat(now.unsettled("0.01").check(buy("10"))).isEqualTo("accepted");
    }

    @Test
    void insufficientShares() {
        now.ask("100.00").shares("9.5").reserved("5");
        assertThat(now.check(sell("10"))).isEqualTo("INSUFFICIENT_SHARES available=9.5 requested=10 reserved=5");
        assertThat(now.check(sell("9.5"))).isEqualTo("accepted");
        assertThat(now.check(sellFor("893.47")))
                .as("5 % below the bid of 99.00")
                .isEqualTo("accepted");
        assertThat(now.check(sellFor("893.48"))).startsWith("INSUFFICIENT_SHARES available=9.5 requested=9.50005");
    }

    @Test
    void selfTrade() {
        UUID own = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
        assertThat(now.cash("1000").crossing(own).check(buy("1").limit("10.00")))
                .isEqualTo("SELF_TRADE conflicting_order=" + own);
    }

    @Test
    void conflictingSale() {
        UUID own = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
        assertThat(now.ask("10.00").shares("100").selling(own).check(sell("1").limit("10.00")))
                .isEqualTo("CONFLICTING_SALE conflicting_order=" + own);
    }

    @Test
    void splitDue() {
        assertThat(now.splitDue(true).check(sell("1").limit("10.00"))).isEqualTo("SPLIT_DUE symbol=AAPL");
    }

    @Test
    void aMarketOrderIsSizedByTheMarketItMeets() {
        now.quote(QuoteFixture.quote(1, "10.00", 1, "10.10", 1, "10.04")).cash("1000");
        assertThat(required(buy("1"))).isEqualTo("10.60");
        now.session(Session.PRE);
        assertThat(required(buy("1"))).as("the middle").isEqualTo("10.55");
        now.session(Session.CLOSED);
        assertThat(required(buy("1"))).as("the last trade").isEqualTo("10.54");
    }

    private String required(Wanted wanted) {
        return Reservation.of(wanted.order().side(), BigDecimal.ONE, EntryPolicy.worstPrice(wanted.order(), now.now()))
                .toString();
    }
}
