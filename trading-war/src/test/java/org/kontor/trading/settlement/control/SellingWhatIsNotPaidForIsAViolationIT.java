package org.kontor.trading.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;

/** R5; domain reference 2.5. Each test begins with 10 AAPL that have settled, and no cash. */
class SellingWhatIsNotPaidForIsAViolationIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static House house;
    private static LocalDate start = MONDAY;

    private Floor floor;
    private Settlement settlement;

    @BeforeAll
    static void open() {
        house = new House(MigratedDatabase.of(Service.TRADING), MONDAY);
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    /** Days only go on: what settled in the test before stays settled. */
    @BeforeEach
    void buyTenAndSettle() {
        start = start.plusYears(2);
        settlement = CommittedSettlement.in(house);
        house.clock().set(start.minusDays(2));
        floor = new Floor(house, house.open("1000.00"));
        floor.buy("AAPL", "10", "100.00");
        on(start);
    }

    @Test
    void boughtWithProceedsOfTheDayAndSoldTheSameDay() {
        floor.sell("AAPL", "5", "100.00");
        floor.buy("MSFT", "2", "200.00");
        floor.sell("MSFT", "2", "201.00");

        assertThat(violations()).isEqualTo(1);
    }

    @Test
    void soldOnceTheMoneyHasSettled() {
        floor.sell("AAPL", "5", "100.00");
        floor.buy("MSFT", "2", "200.00");
        on(start.plusDays(1));
        floor.sell("MSFT", "2", "201.00");

        assertThat(violations()).isZero();
    }

    @Test
    void boughtWithSettledMoneyAndSoldTheSameDay() {
        floor.sell("AAPL", "5", "100.00");
        on(start.plusDays(1));
        floor.buy("MSFT", "2", "200.00");
        floor.sell("MSFT", "2", "201.00");

        assertThat(violations()).isZero();
    }

    @Test
    void whatElseIsHeldCountsAsSoldFirst() {
        floor.sell("AAPL", "5", "100.00");
        floor.buy("AAPL", "5", "100.00");
        floor.sell("AAPL", "5", "100.00");
        assertThat(violations()).isZero();

        floor.sell("AAPL", "1", "100.00");
        assertThat(violations()).isEqualTo(1);
    }

    @Test
    void anOrderThatFillsInPartsIsOneViolation() {
        floor.sell("AAPL", "5", "100.00");
        floor.buy("MSFT", "2", "200.00");
        floor.sell("MSFT", "1", "201.00");
        floor.sell("MSFT", "1", "201.00");

        assertThat(violations()).isEqualTo(1);
    }

    @Test
    void theThirdWithinAYearCostsNinetyDaysOfUnsettledMoney() {
        violateOn(start);
        violateOn(start.plusMonths(6));
        assertThat(restrictedUntil()).isEmpty();

        violateOn(start.plusMonths(11));
        assertThat(restrictedUntil()).hasValue(start.plusMonths(11).plusDays(90));
    }

    @Test
    void aYearLaterTheFirstIsForgotten() {
        violateOn(start);
        violateOn(start.plusMonths(6));
        violateOn(start.plusMonths(12));

        assertThat(violations()).isEqualTo(3);
        assertThat(restrictedUntil()).isEmpty();
    }

    @Test
    void allProceedsCountThatABuyCanBePaidWith() {
        GoodFaith goodFaith = house.bean(GoodFaith.class);
        LocalDate none = LocalDate.EPOCH;
        assertThat(goodFaith.fundsSettleOn(floor.account(), none)).isEqualTo(none);

        floor.sell("AAPL", "1", "100.00");
        assertThat(goodFaith.fundsSettleOn(floor.account(), none)).isEqualTo(start.plusDays(1));
        on(start.plusDays(1));
        assertThat(goodFaith.fundsSettleOn(floor.account(), none)).isEqualTo(none);
    }

    /** Sells shares, buys others with the proceeds and sells those at once. */
    private void violateOn(LocalDate day) {
        on(day);
        floor.sell("AAPL", "1", "100.00");
        // whatever has settled meanwhile is left out by buying for more than it
        String all = house.balances(floor.account()).buyingPower().toPlainString();
        UUID bought = floor.buy("MSFT", "1", all);
        assertThat(bought).isNotNull();
        floor.sell("MSFT", "1", all);
        on(day.plusDays(1));
    }

    private void on(LocalDate day) {
        house.clock().set(day);
        settlement.settle(day);
    }

    private int violations() {
        return house.database()
                .find(
                        "SELECT count(*) FROM good_faith_violations WHERE account_id = ?",
                        row -> row.getInt(1),
                        floor.account())
                .orElseThrow();
    }

    private Optional<LocalDate> restrictedUntil() {
        return house.database()
                .find(
                        "SELECT settled_cash_only_until FROM accounts WHERE id = ?",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        floor.account())
                .orElseThrow();
    }
}
