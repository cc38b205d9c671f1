package org.kontor.trading.corporateactions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.NewEvent;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.books.Samples;
import org.kontor.trading.corporateactions.entity.DividendEx;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.reconciliation.control.Reconciliation;
import org.kontor.trading.settlement.control.Settlement;

/** R1, R2, R4 to R6; domain reference 2.8 and 3.1. */
class DividendsAreOwedFromTheExDateIT {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 23);
    private static final LocalDate EX = BEFORE.plusDays(1);
    private static final LocalDate PAY = EX.plusDays(10);
    private static final AtomicInteger SYMBOLS = new AtomicInteger();

    private static House house;
    private static Issuer issuer;

    private final String symbol = "DV" + SYMBOLS.incrementAndGet();

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeAll
    static void open() {
        house = new House(MigratedDatabase.of(Service.TRADING), BEFORE);
        issuer = new Issuer(house);
    }

    @AfterAll
    static void theBooksAreRight() throws Exception {
        house.clock().set(EX);
        house.bean(Settlement.class).settle(EX);
        assertThat(house.bean(Reconciliation.class).check().checks())
                .allSatisfy(result ->
                        assertThat(result.mismatches()).as("%s", result).isZero());
        house.close();
    }

    @BeforeEach
    void theDayBefore() {
        house.clock().set(BEFORE);
        house.events().fired().clear();
        house.events().observe(event -> {});
        house.outbox().events().clear();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2 x 0.24 = 0.48", "0.5 x 0.10 = 0.05", "3 x 0.0015 = 0.00", "7 x 0.0015 = 0.01"})
    void sharesTimesRateHalfUpToTheCent(String golden) {
        String[] parts = golden.split(" [x=] ");
        Floor holder = holder(parts[0]);
        issuer.dividend(symbol, parts[1], EX, PAY);
        issuer.runOn(EX);
        issuer.runOn(PAY);

        assertThat(gained(holder)).isEqualByComparingTo(parts[2]);
    }

    @Test
    void paidOnThePayDateAndNotBefore() {
        Floor holder = holder("2");
        String action = issuer.dividend(symbol, "0.24", EX, PAY);
        issuer.runOn(EX);
        issuer.runOn(PAY.minusDays(1));

        UUID account = holder.account();
        assertThat(gained(holder)).isZero();
        assertThat(house.booked(account, Posting.USD, Kind.DIVIDENDS)).isEqualByComparingTo("-0.48");
        assertThat(house.booked(account, Posting.USD, Kind.CORPORATE_ACTION)).isEqualByComparingTo("0.48");

        issuer.runOn(PAY);
        assertThat(gained(holder)).isEqualByComparingTo("0.48");
        assertThat(house.balances(account).settled()).isEqualByComparingTo("800.48");
        assertThat(house.booked(account, Posting.USD, Kind.DIVIDENDS)).isZero();
        assertThat(house.booked(account, Posting.USD, Kind.CORPORATE_ACTION)).isZero();
        assertThat(issuer.status(action)).isEqualTo("applied");
        assertThat(house.outbox().events()).hasSize(1);
        NewEvent event = house.outbox().events().get(0);
        Samples.assertHasTheMembersOfItsSample(event);
        assertThat(event.data().getString("amount")).isEqualTo("0.48");
        assertThat(event.data().getString("qty")).isEqualTo("2");
    }

    @Test
    void whoSellsOnTheExDateIsPaidAndWhoBuysIsNot() {
        Floor seller = holder("3");
        Floor buyer = new Floor(house, house.open("1000.00"));
        Floor reserving = holder("4");
        reserving.orderToSell(symbol, "4", "200.00");
        issuer.dividend(symbol, "1.00", EX, PAY);
        house.clock().set(EX);
        seller.sell(symbol, "3", "100.00");
        buyer.buy(symbol, "3", "100.00");
        issuer.runOn(PAY.plusDays(3));

        assertThat(gained(seller)).isEqualByComparingTo("3.00");
        assertThat(gained(buyer)).isZero();
        assertThat(gained(reserving)).isEqualByComparingTo("4.00");
    }

    @Test
    void sharesSplitOnTheSameDayCountAsTheyWere() {
        Floor holder = holder("10");
        issuer.split(symbol, 1, 2, null, EX);
        issuer.dividend(symbol, "1.00", EX, PAY);
        issuer.runOn(PAY);

        assertThat(gained(holder)).isEqualByComparingTo("10.00");
        assertThat(house.balances(holder.account()).available(symbol)).isEqualByComparingTo("20");
    }

    @Test
    void openOrdersHearOfItOnceWhetherTheirAccountHoldsSharesOrNot() {
        Floor holder = holder("2");
        Floor ordering = new Floor(house, house.open("1000.00"));
        ordering.orderToBuy(symbol, "1", "90.00");
        issuer.dividend(symbol, "0.24", EX, PAY);
        issuer.runOn(EX);
        issuer.runOn(EX.plusDays(1));

        assertThat(house.events().fired())
                .containsExactlyInAnyOrder(
                        new DividendEx(holder.account(), symbol, new BigDecimal("0.240000000")),
                        new DividendEx(ordering.account(), symbol, new BigDecimal("0.240000000")));
    }

    @Test
    void aDividendWithdrawnBeforeItIsPaidIsNotOwed() {
        Floor holder = holder("2");
        String action = issuer.dividend(symbol, "0.24", EX, PAY);
        issuer.runOn(EX);
        issuer.withdraw(action);
        issuer.runOn(EX.plusDays(1));
        issuer.runOn(PAY);

        assertThat(gained(holder)).isZero();
        assertThat(house.booked(holder.account(), Posting.USD, Kind.DIVIDENDS)).isZero();
        assertThat(house.booked(holder.account(), Posting.USD, Kind.CORPORATE_ACTION))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theBatchMayDieAtEveryAccount(int kth) {
        List<Floor> holders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            holders.add(holder("2"));
        }
        issuer.dividend(symbol, "0.24", EX, PAY);
        AtomicInteger count = new AtomicInteger();
        house.events().observe(event -> {
            if (count.incrementAndGet() == kth) {
                throw new Death();
            }
        });
        assertThatThrownBy(() -> issuer.runOn(EX)).isInstanceOf(Death.class);
        assertThat(house.database().find("""
                                SELECT count(*) FROM dividend_entitlements e JOIN corporate_actions USING (action_id)
                                 WHERE symbol = ?""", row -> row.getInt(1), symbol)).hasValue(kth - 1);

        house.events().observe(event -> {});
        issuer.runOn(EX);
        issuer.runOn(PAY);
        issuer.runOn(PAY);
        holders.forEach(holder -> assertThat(gained(holder)).isEqualByComparingTo("0.48"));
    }

    private Floor holder(String qty) {
        Floor floor = new Floor(house, house.open("1000.00"));
        floor.buy(symbol, qty, "100.00");
        return floor;
    }

    /** What the account got beside its deposit and trades. */
    private static BigDecimal gained(Floor floor) {
        BigDecimal traded = house.database()
                .find("""
                        SELECT coalesce(sum(CASE side WHEN 'SELL' THEN net ELSE -net END), 0) FROM executions
                         WHERE account_id = ?""", row -> row.getBigDecimal(1), floor.account())
                .orElseThrow();
        return house.balances(floor.account())
                .cash()
                .subtract(new BigDecimal("1000.00"))
                .subtract(traded);
    }
}
