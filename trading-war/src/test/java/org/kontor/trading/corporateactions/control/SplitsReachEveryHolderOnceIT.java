package org.kontor.trading.corporateactions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.kontor.trading.corporateactions.entity.SplitApplied;
import org.kontor.trading.corporateactions.entity.SplitEffective;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.reconciliation.control.Reconciliation;
import org.kontor.trading.settlement.control.Settlement;

/** R1, R3 to R5, R7. */
class SplitsReachEveryHolderOnceIT {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 23);
    private static final LocalDate EX = BEFORE.plusDays(1);
    private static final AtomicInteger SYMBOLS = new AtomicInteger();

    private static House house;
    private static Issuer issuer;

    private final String symbol = "SP" + SYMBOLS.incrementAndGet();

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

    @Test
    void twoForOne() {
        Floor holder = holder("3", "100.00");
        String action = issuer.split(symbol, 1, 2, null, EX);
        issuer.runOn(EX);
        issuer.runOn(EX);

        assertThat(shares(holder)).isEqualByComparingTo("6");
        assertThat(house.balances(holder.account()).cash()).isEqualByComparingTo("700.00");
        assertThat(issuer.status(action)).isEqualTo("applied");
        NewEvent event = house.outbox().events().get(0);
        Samples.assertHasTheMembersOfItsSample(event);
        assertThat(event.data().getString("qty_after")).isEqualTo("6");
        assertThat(house.outbox().events()).hasSize(1);
    }

    /** Half a new share at 50, whether that was announced or 75 was the last price before three for two. */
    @ParameterizedTest
    @ValueSource(strings = {"50.00", ""})
    void whatIsLeftOfAShareIsPaid(String announced) {
        Floor holder = holder("5", "75.00");
        issuer.split(symbol, 2, 3, announced.isEmpty() ? null : announced, EX);
        issuer.runOn(EX);

        assertThat(shares(holder)).isEqualByComparingTo("7");
        assertThat(house.balances(holder.account()).settled()).isEqualByComparingTo("650.00");
        assertThat(house.booked(holder.account(), symbol, Kind.CORPORATE_ACTION))
                .isZero();
    }

    @Test
    void whatWasTradedSinceCountsInNewShares() {
        Floor seller = holder("10", "50.00");
        Floor buyer = holder("1", "50.00");
        issuer.split(symbol, 1, 4, null, EX);
        house.clock().set(EX);
        seller.sell(symbol, "6", "12.50");
        buyer.buy(symbol, "6", "12.50");
        issuer.runOn(EX.plusDays(2));

        assertThat(shares(seller)).isEqualByComparingTo("34");
        assertThat(shares(buyer)).isEqualByComparingTo("10");
    }

    @Test
    void sharesThatSettleLaterEndInCustodyAllTheSame() {
        Floor holder = holder("10", "50.00");
        issuer.split(symbol, 1, 3, null, EX);
        issuer.runOn(EX);
        house.bean(Settlement.class).settle(EX);

        UUID account = holder.account();
        assertThat(house.booked(account, symbol, Kind.STREET)).isZero();
        assertThat(house.booked(account, symbol, Kind.CUSTODY)).isEqualByComparingTo("-30");
        assertThat(shares(holder)).isEqualByComparingTo("30");
    }

    @Test
    void openOrdersGiveBackTheirSharesBeforeAndTakeThemAgainAfter() {
        Floor holder = holder("9", "50.00");
        UUID order = holder.orderToSell(symbol, "8", "60.00");
        Floor ordering = new Floor(house, house.open("1000.00"));
        ordering.orderToBuy(symbol, "1", "40.00");
        house.events().observe(event -> {
            if (event instanceof SplitEffective split && split.accountId().equals(holder.account())) {
                assertThat(house.balances(holder.account()).reserved(symbol)).isEqualByComparingTo("8");
                holder.cancel(order);
            }
            if (event instanceof SplitApplied split && split.accountId().equals(holder.account())) {
                assertThat(house.balances(holder.account()).available(symbol)).isEqualByComparingTo("3");
                holder.orderToSell(symbol, "2", "180.00");
            }
        });
        issuer.split(symbol, 3, 1, null, EX);
        issuer.runOn(EX);

        assertThat(house.balances(holder.account()).reserved(symbol)).isEqualByComparingTo("2");
        BigDecimal three = new BigDecimal("3.000000000");
        BigDecimal one = new BigDecimal("1.000000000");
        assertThat(house.events().fired())
                .contains(new SplitEffective(ordering.account(), symbol, three, one))
                .contains(new SplitApplied(ordering.account(), symbol, three, one))
                .hasSize(4);
    }

    @Test
    void laterActionsWaitForAnAccountThatFailed() {
        Floor holder = holder("9", "50.00");
        UUID order = holder.orderToSell(symbol, "9", "60.00");
        Floor other = holder("6", "50.00");
        String first = issuer.split(symbol, 3, 1, null, EX);
        String second = issuer.split(symbol, 1, 10, null, EX.plusDays(1));
        // nobody gives back what the order reserves
        issuer.runOn(EX.plusDays(1));

        assertThat(shares(other)).isEqualByComparingTo("2");
        assertThat(shares(holder)).isEqualByComparingTo("9");
        assertThat(List.of(issuer.status(first), issuer.status(second))).containsOnly("announced");

        holder.cancel(order);
        issuer.runOn(EX.plusDays(1));
        assertThat(shares(other)).isEqualByComparingTo("20");
        assertThat(shares(holder)).isEqualByComparingTo("30");
        assertThat(List.of(issuer.status(first), issuer.status(second))).containsOnly("applied");
    }

    /** What is due of an account is asked for wherever it orders, fills or triggers. */
    @Test
    void whoComesAfterThatIsNotKeptOutAndHasNewSharesOnly() {
        Floor holder = holder("9", "50.00");
        UUID order = holder.orderToSell(symbol, "9", "60.00");
        String action = issuer.split(symbol, 3, 1, null, EX);
        Floor newcomer = new Floor(house, house.open("1000.00"));
        house.clock().set(EX);
        assertThat(List.of(isDue(holder), isDue(newcomer))).containsOnly(true);
        // nobody gives back what the order reserves
        assertThat(issuer.runOn(EX)).isEqualTo(1);
        assertThat(List.of(isDue(holder), isDue(newcomer))).containsExactly(true, false);

        newcomer.buy(symbol, "4", "150.00");
        newcomer.orderToBuy(symbol, "1", "120.00");
        house.events().fired().clear();
        assertThat(issuer.runOn(EX)).isEqualTo(1);
        holder.cancel(order);
        assertThat(issuer.runOn(EX)).isZero();
        assertThat(house.events().fired())
                .filteredOn(event -> event instanceof SplitApplied)
                .singleElement()
                .extracting(event -> ((SplitApplied) event).accountId())
                .isEqualTo(holder.account());
        assertThat(shares(holder)).isEqualByComparingTo("3");
        assertThat(shares(newcomer)).isEqualByComparingTo("4");
        assertThat(isDue(holder)).isFalse();
        assertThat(issuer.status(action)).isEqualTo("applied");
    }

    /** It began when the newcomer could not be there yet, and comes to him only now. */
    @Test
    void noReplicaThatIsLateDividesSharesThatAreNewAlready() {
        Floor holder = holder("9", "50.00");
        UUID order = holder.orderToSell(symbol, "9", "60.00");
        issuer.split(symbol, 3, 1, null, EX);
        issuer.runOn(EX);
        Floor newcomer = holder("4", "150.00");

        assertThat(issuer.applyToOne(symbol, newcomer.account())).isFalse();
        assertThat(shares(newcomer)).isEqualByComparingTo("4");
        holder.cancel(order);
        assertThat(issuer.applyToOne(symbol, holder.account())).isTrue();
        issuer.runOn(EX);
    }

    private boolean isDue(Floor floor) {
        return house.database()
                .find("SELECT split_is_due(?, ?, ?)", row -> row.getBoolean(1), floor.account(), symbol, EX)
                .orElseThrow();
    }

    @Test
    void theHouseBearsWhatWasSoldBeforeTheSharesWereGivenUp() {
        Floor seller = holder("10", "50.00");
        issuer.split(symbol, 10, 1, null, EX);
        house.clock().set(EX);
        seller.sell(symbol, "4", "50.00");
        issuer.runOn(EX);

        assertThat(shares(seller)).isZero();
        assertThat(house.booked(seller.account(), symbol, Kind.WRITEOFF)).isEqualByComparingTo("-3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theBatchMayDieBeforeAndAfterTheSharesOfEachAccountMove(int kth) {
        List<Floor> holders = List.of(holder("5", "75.00"), holder("5", "75.00"), holder("5", "75.00"));
        issuer.split(symbol, 2, 3, null, EX);
        AtomicInteger count = new AtomicInteger();
        house.events().observe(event -> {
            if (count.incrementAndGet() == kth) {
                throw new Death();
            }
        });
        assertThatThrownBy(() -> issuer.runOn(EX)).isInstanceOf(Death.class);
        house.events().observe(event -> {});
        issuer.runOn(EX);
        issuer.runOn(EX);

        holders.forEach(holder -> {
            assertThat(shares(holder)).isEqualByComparingTo("7");
            assertThat(house.balances(holder.account()).cash()).isEqualByComparingTo("650.00");
        });
    }

    private Floor holder(String qty, String price) {
        Floor floor = new Floor(house, house.open("1000.00"));
        floor.buy(symbol, qty, price);
        return floor;
    }

    private BigDecimal shares(Floor floor) {
        Balances balances = house.balances(floor.account());
        return balances.available(symbol).add(balances.reserved(symbol));
    }
}
