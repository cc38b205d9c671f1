package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** R8: T12 to T16 of domain reference 2.4. */
class AReplacementKeepsBackTheLargerHoldTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("1500.00").shares("20");
    private final Order order = trading.place(buy("10").limit("100.00"));

    @Test
    void ofMoreSharesItIsTheNewOneFromTheRequestOn() {
        trading.requestReplace(order, qty("12"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("300.00");
        trading.finishReplace(order);

        assertThat(trading.buyingPower()).isEqualByComparingTo("300.00");
        assertThat(order.terms().qty()).isEqualByComparingTo("12");
        assertThat(order.revision()).isEqualTo(2);
        assertThat(trading.told()).containsExactly("new", "pending_replace", "replaced");
    }

    @Test
    void ofFewerSharesItIsTheOldOneUntilTheyApply() {
        trading.requestReplace(order, qty("8"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("500.00");
        trading.finishReplace(order);

        assertThat(trading.buyingPower()).isEqualByComparingTo("700.00");
    }

    @Test
    void ofAnotherPriceToo() {
        trading.requestReplace(order, limit("101.00"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("490.00");
        trading.finishReplace(order);
        trading.requestReplace(order, limit("90.00"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("490.00");
        trading.finishReplace(order);

        assertThat(trading.buyingPower()).isEqualByComparingTo("600.00");
        assertThat(order.worstPrice()).isEqualByComparingTo("90.00");
    }

    /** The stop that it keeps is not among what is wanted, and sizes it all the same. */
    @Test
    void ofABuyStopThatKeepsItsStopToo() {
        trading.cancel(order);
        trading.show(quote("99.00", 10, "100.00", 10));
        Order stop = trading.place(buy("5").stop("110.00"));
        trading.requestReplace(stop, qty("10"));
        trading.finishReplace(stop);

        assertThat(stop.hold().amount()).as("10 at 112.75").isEqualByComparingTo("1127.50");
    }

    @Test
    void ofMoreSharesToSellToo() {
        Order sale = trading.place(sell("10").limit("110.00"));
        trading.requestReplace(sale, qty("15"));
        assertThat(trading.available()).isEqualByComparingTo("5");
        trading.finishReplace(sale);

        assertThat(sale.hold().amount()).isEqualByComparingTo("15");
    }

    @Test
    void whatIsNotThereIsRefusedAndChangesNothing() {
        Problem tooDear = refusal(order, qty("16"));
        assertThat(tooDear.code()).isEqualTo("insufficient-buying-power");
        Problem tooMany = refusal(trading.place(sell("20").limit("110.00")), qty("21"));
        assertThat(tooMany.code()).isEqualTo("insufficient-shares");

        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(trading.buyingPower()).isEqualByComparingTo("500.00");
    }

    /** T13: it fills on the old terms meanwhile, and what the new ones need stays kept back. */
    @Test
    void aFillMeanwhileLeavesEnoughForTheNewTerms() {
        trading.requestReplace(order, qty("15"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
        trading.show(quote("99.00", 100, "100.00", 4));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_REPLACE);
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
        trading.finishReplace(order);

        assertThat(order.leavesQty()).isEqualByComparingTo("11");
        assertThat(order.hold().amount()).isEqualByComparingTo("1100.00");
    }

    /** The old price was paid, which is more than the new terms have kept back for those shares. */
    @Test
    void whatAFillMeanwhileMakesTooDearIsRefusedThen() {
        trading.requestReplace(order, new Replacement(new BigDecimal(20), new BigDecimal("75.00"), null, null, null));
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
        trading.show(quote("99.00", 100, "100.00", 4));
        trading.finishReplace(order);

        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(order.terms().qty()).isEqualByComparingTo("10");
        assertThat(order.hold().amount()).isEqualByComparingTo("600.00");
        assertThat(trading.told()).endsWith("partially_filled", "replace_rejected");
    }

    /** T14; the fill that the order ends with has been told of before. */
    @Test
    void whatHasFilledMeanwhileIsEnough() {
        trading.requestReplace(order, qty("5"));
        trading.show(quote("99.00", 100, "100.00", 7));
        trading.finishReplace(order);

        assertThat(trading.told()).containsExactly("new", "pending_replace", "partially_filled", "replaced", "filled");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.terms().qty()).isEqualByComparingTo("7");
        assertThat(trading.buyingPower()).isEqualByComparingTo("800.00");
    }

    /** T15. */
    @Test
    void allOfItMayHaveFilledMeanwhile() {
        trading.requestReplace(order, qty("15"));
        trading.show(quote("99.00", 100, "100.00", 10));
        trading.finishReplace(order);

        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.terms().qty()).isEqualByComparingTo("10");
        assertThat(trading.buyingPower()).isEqualByComparingTo("500.00");
        assertThat(trading.told()).containsExactly("new", "pending_replace", "filled", "replace_rejected");
    }

    /** T16. */
    @Test
    void notWhileAnotherRequestIsPendingNorOfAnAmountOfMoney() {
        trading.requestReplace(order, qty("12"));
        assertThat(refusal(order, qty("13")).code()).isEqualTo("order-not-replaceable");
        trading.finishReplace(order);
        trading.requestCancel(order);
        assertThat(refusal(order, qty("13")).code()).isEqualTo("order-not-replaceable");
        trading.finishCancel(order);
        assertThat(refusal(order, qty("13")).code()).isEqualTo("order-not-replaceable");
        trading.show(quote("99.00", 0, "100.00", 0));
        assertThat(refusal(trading.place(buyFor("100.00")), qty("2")).code()).isEqualTo("order-not-replaceable");
    }

    @Test
    void notForATrailThatIsLongerThanThePrice() {
        trading.show(QuoteFixture.traded(2, "100.00"));
        Order trailing = trading.place(sell("1").trailing("5.00"));
        Replacement tooLong = new Replacement(null, null, null, new BigDecimal("100.00"), null);

        assertThat(refusal(trailing, tooLong).code()).isEqualTo("validation");
    }

    private Problem refusal(Order which, Replacement wanted) {
        return catchThrowableOfType(Problem.class, () -> trading.requestReplace(which, wanted));
    }

    private static Replacement qty(String qty) {
        return new Replacement(new BigDecimal(qty), null, null, null, null);
    }

    private static Replacement limit(String price) {
        return new Replacement(null, new BigDecimal(price), null, null, null);
    }
}
