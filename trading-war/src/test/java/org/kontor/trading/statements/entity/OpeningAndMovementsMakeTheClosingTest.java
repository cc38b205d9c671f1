package org.kontor.trading.statements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kontor.trading.statements.entity.Movement.Change;

/** R1. */
class OpeningAndMovementsMakeTheClosingTest {

    private static final UUID ACCOUNT = UUID.randomUUID();

    @Property
    void aDayThatAddsUpIsStated(@ForAll("days") List<List<Change>> day) {
        Map<List<String>, BigDecimal> sums = new HashMap<>();
        day.forEach(changes -> changes.forEach(
                change -> sums.merge(List.of(change.ledger(), change.kind()), change.amount(), BigDecimal::add)));
        List<BalanceLine> balances = new ArrayList<>();
        sums.forEach((where, sum) -> balances.add(line(where.get(0), where.get(1), "100.00", sum)));

        Statement statement = statement(balances, day);

        BigDecimal money = day.stream()
                .flatMap(List::stream)
                .filter(change -> change.ledger().equals("USD"))
                .map(Change::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(statement.closing().total().subtract(statement.opening().total()))
                .isEqualByComparingTo(money);
        assertThat(statement.closing().settled().add(statement.closing().unsettled()))
                .isEqualByComparingTo(statement.closing().total());
    }

    @Test
    void aClosingThatDoesNotFollowIsRefused() {
        assertThatThrownBy(() -> new BalanceLine(
                        "USD", "cash", new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not make 3.01");
    }

    @Test
    void aMovementThatIsMissingIsNoticed() {
        List<BalanceLine> balances = List.of(line("USD", "cash", "0", new BigDecimal("5.00")));

        assertThatThrownBy(() -> statement(balances, List.of(List.of(change("USD", "cash", "4.99")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("off");
    }

    @Test
    void aMovementOfAKindWithoutABalanceIsNoticed() {
        assertThatThrownBy(() -> statement(List.of(), List.of(List.of(change("AAPL", "position", "1")))))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Kinds that settlement brings are told apart by their names. */
    @Test
    void cashIsSettledOrNotAndHeldOrNot() {
        Statement statement = statement(
                List.of(
                        line("USD", "cash", "100.00", BigDecimal.ZERO),
                        line("USD", "hold", "20.00", BigDecimal.ZERO),
                        line("USD", "unsettled_in", "3.00", BigDecimal.ZERO),
                        line("USD", "hold_unsettled", "0.40", BigDecimal.ZERO),
                        line("AAPL", "position", "7", BigDecimal.ZERO),
                        line("AAPL", "position_hold", "2", BigDecimal.ZERO),
                        line("MSFT", "position", "0", BigDecimal.ZERO)),
                List.of());

        assertThat(statement.closing())
                .isEqualTo(new Cash(
                        new BigDecimal("123.40"),
                        new BigDecimal("120.00"),
                        new BigDecimal("3.40"),
                        new BigDecimal("20.40")));
        assertThat(statement.positions())
                .containsExactly(new Holding("AAPL", new BigDecimal("9"), new BigDecimal("2")));
    }

    @Provide
    Arbitrary<List<List<Change>>> days() {
        Arbitrary<BigDecimal> cents = Arbitraries.longs().between(-9_999, 9_999).map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(
                        Arbitraries.of("USD", "AAPL"),
                        Arbitraries.of("cash", "hold", "unsettled_in", "hold_unsettled"),
                        cents)
                .as(Change::new)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(10);
    }

    private static BalanceLine line(String ledger, String kind, String opening, BigDecimal movement) {
        BigDecimal before = new BigDecimal(opening);
        return new BalanceLine(ledger, kind, before, movement, before.add(movement));
    }

    private static Change change(String ledger, String kind, String amount) {
        return new Change(ledger, kind, new BigDecimal(amount));
    }

    private static Statement statement(List<BalanceLine> balances, List<List<Change>> day) {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-23T15:00:00Z");
        List<Movement> movements = day.stream()
                .map(changes -> new Movement(UUID.randomUUID(), time, "order", UUID.randomUUID(), "hold", changes))
                .toList();
        return Statement.of(ACCOUNT, LocalDate.parse("2026-11-23"), true, time, balances, movements, List.of());
    }
}
