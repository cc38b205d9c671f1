package org.kontor.trading.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.reconciliation.control.Reconciliation;

/** R1 to R3 on a real PostgreSQL, whose constraints would refuse a balance below zero. */
class SettledAccountsComeOutEvenIT {

    enum What {
        ORDER_TO_BUY,
        ORDER_TO_SELL,
        FILL,
        CANCEL,
        NEXT_DAY,
        SETTLE
    }

    /** @param cents of the price, from which fills are a little better; @param pick which of the open orders */
    record Step(What what, String symbol, int cents, int shares, int pick) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final House HOUSE = new House(MigratedDatabase.of(Service.TRADING), DAY);
    private static final Settlement SETTLEMENT = CommittedSettlement.in(HOUSE);

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void whateverIsTraded(@ForAll("lives") List<Step> life) {
        Floor floor = new Floor(HOUSE, HOUSE.open("1000.00"));
        List<UUID> orders = new ArrayList<>();
        life.forEach(step -> live(floor, orders, step));
        settleNextDay();

        UUID account = floor.account();
        Balances balances = HOUSE.balances(account);
        assertThat(balances.cash()).isEqualByComparingTo(balances.settledCash());
        assertThat(balances.held())
                .isEqualByComparingTo(number(
                        "SELECT coalesce(sum(hold), 0) FROM orders" + " WHERE side = 'BUY' AND account_id = ?",
                        account));
        assertThat(number("SELECT coalesce(sum(hold_unsettled), 0) FROM orders WHERE account_id = ?", account))
                .isZero();
        assertThat(HOUSE.booked(account, Posting.USD, Kind.STREET)).isZero();
        assertThat(HOUSE.booked(account, Posting.USD, Kind.BANK).negate()).isEqualByComparingTo(number("""
                        SELECT 1000 + coalesce(sum(CASE side WHEN 'SELL' THEN gross ELSE -gross END), 0)
                          FROM executions WHERE account_id = ?""", account));
        for (String symbol : List.of("AAPL", "MSFT")) {
            assertThat(HOUSE.booked(account, symbol, Kind.STREET)).isZero();
            assertThat(HOUSE.booked(account, symbol, Kind.CUSTODY).negate())
                    .isEqualByComparingTo(balances.available(symbol).add(balances.reserved(symbol)));
        }
    }

    @AfterContainer
    static void theBooksAreRight() {
        assertThat(HOUSE.bean(Reconciliation.class).check().checks())
                .allSatisfy(result ->
                        assertThat(result.mismatches()).as("%s", result).isZero());
    }

    private static void live(Floor floor, List<UUID> orders, Step step) {
        String shares = String.valueOf(step.shares());
        String limit = BigDecimal.valueOf(step.cents(), 2).toPlainString();
        switch (step.what()) {
            case ORDER_TO_BUY -> keep(orders, floor.orderToBuy(step.symbol(), shares, limit));
            case ORDER_TO_SELL -> keep(orders, floor.orderToSell(step.symbol(), shares, limit));
            case FILL -> with(orders, step, order -> fill(floor, orders, order, step));
            case CANCEL ->
                with(orders, step, order -> {
                    floor.cancel(order);
                    orders.remove(order);
                });
            case NEXT_DAY -> HOUSE.clock().set(HOUSE.clock().day().plusDays(1));
            case SETTLE -> SETTLEMENT.settle(SETTLEMENT.today());
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private static void fill(Floor floor, List<UUID> orders, UUID order, Step step) {
        BigDecimal rest = number("SELECT qty - cum_qty FROM orders WHERE id = ?", order);
        BigDecimal limit = number("SELECT limit_price FROM orders WHERE id = ?", order);
        BigDecimal part = rest.min(BigDecimal.valueOf(step.shares()));
        BigDecimal price = limit.subtract(BigDecimal.valueOf(step.pick(), 2)).max(new BigDecimal("0.01"));
        floor.fillPart(order, part, price, BigDecimal.valueOf(step.shares(), 2));
        if (part.compareTo(rest) == 0) {
            orders.remove(order);
        }
    }

    private static void settleNextDay() {
        HOUSE.clock().set(HOUSE.clock().day().plusDays(1));
        assertThat(SETTLEMENT.settle(SETTLEMENT.today()).failed()).isZero();
    }

    private static void keep(List<UUID> orders, UUID order) {
        if (order != null) {
            orders.add(order);
        }
    }

    private static void with(List<UUID> orders, Step step, Consumer<UUID> action) {
        if (!orders.isEmpty()) {
            action.accept(orders.get(step.pick() % orders.size()));
        }
    }

    private static BigDecimal number(String query, UUID id) {
        return HOUSE.database().find(query, row -> row.getBigDecimal(1), id).orElseThrow();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(4, What.ORDER_TO_BUY),
                Tuple.of(4, What.ORDER_TO_SELL),
                Tuple.of(8, What.FILL),
                Tuple.of(1, What.CANCEL),
                Tuple.of(2, What.NEXT_DAY),
                Tuple.of(2, What.SETTLE));
        return Combinators.combine(
                        what,
                        Arbitraries.of("AAPL", "MSFT"),
                        Arbitraries.integers().between(50, 30_000),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }
}
