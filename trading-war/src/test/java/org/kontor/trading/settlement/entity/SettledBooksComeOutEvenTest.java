package org.kontor.trading.settlement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Balances.Key;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Line;
import org.kontor.trading.ledger.entity.Posting;

/** R2, R3 against a book in memory: whatever is traded, once it has settled nothing is left in between. */
class SettledBooksComeOutEvenTest {

    enum What {
        DEPOSIT,
        BUY,
        SELL,
        HOLD,
        RELEASE,
        DAY_ENDS
    }

    /** @param amount cents, of a trade the price of a share; @param shares of a trade; its fee is as many cents */
    record Step(What what, long amount, int shares) {}

    private static final String SYMBOL = "AAPL";
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final Map<Key, BigDecimal> book = new HashMap<>();
    private final List<List<Traded>> days = new ArrayList<>();
    private BigDecimal external = BigDecimal.ZERO;
    private BigDecimal traded = BigDecimal.ZERO;

    @Property(tries = 3000)
    void whateverIsTraded(@ForAll("lives") List<Step> life) {
        days.add(new ArrayList<>());
        days.add(new ArrayList<>());
        life.forEach(this::live);
        endDay();
        endDay();

        assertThat(of(Posting.USD, Kind.STREET)).isZero();
        assertThat(of(SYMBOL, Kind.STREET)).isZero();
        assertThat(of(Posting.USD, Kind.UNSETTLED_IN)).isZero();
        assertThat(of(Posting.USD, Kind.HOLD_UNSETTLED)).isZero();
        // the house's kinds are the other way round: its assets are debits
        assertThat(of(SYMBOL, Kind.CUSTODY).negate()).isEqualByComparingTo(of(SYMBOL, Kind.POSITION));
        assertThat(of(Posting.USD, Kind.BANK).negate()).isEqualByComparingTo(external.add(traded));
        book.values().stream()
                .reduce(BigDecimal::add)
                .ifPresent(sum -> assertThat(sum).isEqualByComparingTo("0"));
    }

    private void live(Step step) {
        BigDecimal amount = BigDecimal.valueOf(step.amount(), 2);
        switch (step.what()) {
            case DEPOSIT -> {
                external = external.add(amount);
                post(posting().move(Posting.USD, amount, Kind.BANK, Kind.CASH));
            }
            case BUY -> buy(amount, step.shares());
            case SELL -> sell(amount, step.shares());
            case HOLD -> settledFirst(posting(), amount, Kind.HOLD, Kind.HOLD_UNSETTLED);
            case RELEASE ->
                post(posting()
                        .move(Posting.USD, of(Posting.USD, Kind.HOLD), Kind.HOLD, Kind.CASH)
                        .move(
                                Posting.USD,
                                of(Posting.USD, Kind.HOLD_UNSETTLED),
                                Kind.HOLD_UNSETTLED,
                                Kind.UNSETTLED_IN));
            case DAY_ENDS -> endDay();
            default -> throw new IllegalArgumentException(step.toString());
        }
        customers()
                .forEach(kind ->
                        assertThat(of(Posting.USD, kind)).as(kind.name()).isNotNegative());
    }

    /** The fee is settled money, or what is owed, as the price is. */
    private void buy(BigDecimal price, int shares) {
        BigDecimal gross = price.multiply(BigDecimal.valueOf(shares));
        BigDecimal fee = BigDecimal.valueOf(shares, 2);
        Posting posting = posting().move(SYMBOL, BigDecimal.valueOf(shares), Kind.STREET, Kind.POSITION);
        if (settledFirst(posting, gross.add(fee), Kind.STREET, Kind.STREET)) {
            post(posting().move(Posting.USD, fee, Kind.STREET, Kind.FEES_TAF));
            traded = traded.subtract(gross);
            today().add(new Traded(SYMBOL, Side.BUY, BigDecimal.valueOf(shares), gross, gross.add(fee), 1));
        }
    }

    private void sell(BigDecimal price, int most) {
        BigDecimal shares = of(SYMBOL, Kind.POSITION).min(BigDecimal.valueOf(most));
        BigDecimal gross = price.multiply(shares);
        BigDecimal fee = gross.min(BigDecimal.valueOf(most, 2));
        if (shares.signum() > 0) {
            post(posting()
                    .move(SYMBOL, shares, Kind.POSITION, Kind.STREET)
                    .move(Posting.USD, gross.subtract(fee), Kind.STREET, Kind.UNSETTLED_IN)
                    .move(Posting.USD, fee, Kind.STREET, Kind.FEES_TAF));
            traded = traded.add(gross);
            today().add(new Traded(SYMBOL, Side.SELL, shares, gross, gross.subtract(fee), 1));
        }
    }

    private boolean settledFirst(Posting posting, BigDecimal amount, Kind ofSettled, Kind ofUnsettled) {
        BigDecimal settled = amount.min(of(Posting.USD, Kind.CASH));
        BigDecimal unsettled = amount.subtract(settled);
        if (unsettled.compareTo(of(Posting.USD, Kind.UNSETTLED_IN)) > 0) {
            return false;
        }
        post(posting.move(Posting.USD, settled, Kind.CASH, ofSettled)
                .move(Posting.USD, unsettled, Kind.UNSETTLED_IN, ofUnsettled));
        return true;
    }

    private void endDay() {
        List<Traded> due = days.remove(0);
        days.add(new ArrayList<>());
        Proceeds proceeds = Proceeds.of(
                SettlementPosting.sum(due, Side.SELL, Traded::net),
                SettlementPosting.sum(due, Side.SELL, Traded::net)
                        .add(SettlementPosting.sum(days.get(0), Side.SELL, Traded::net)),
                of(Posting.USD, Kind.UNSETTLED_IN),
                of(Posting.USD, Kind.HOLD_UNSETTLED));
        post(SettlementPosting.of(ACCOUNT, UUID.randomUUID(), due, proceeds));
    }

    private List<Traded> today() {
        return days.get(1);
    }

    private static Posting posting() {
        return new Posting(ACCOUNT, "execution", UUID.randomUUID(), "fill");
    }

    private void post(Posting posting) {
        for (Line line : posting.lines()) {
            book.merge(new Key(line.ledger(), line.kind()), line.credit().subtract(line.debit()), BigDecimal::add);
        }
    }

    private BigDecimal of(String ledger, Kind kind) {
        return book.getOrDefault(new Key(ledger, kind), BigDecimal.ZERO);
    }

    private static List<Kind> customers() {
        return List.of(Kind.CASH, Kind.HOLD, Kind.UNSETTLED_IN, Kind.HOLD_UNSETTLED);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<What> what = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(1, What.DEPOSIT),
                net.jqwik.api.Tuple.of(5, What.BUY),
                net.jqwik.api.Tuple.of(5, What.SELL),
                net.jqwik.api.Tuple.of(3, What.HOLD),
                net.jqwik.api.Tuple.of(1, What.RELEASE),
                net.jqwik.api.Tuple.of(2, What.DAY_ENDS));
        return Combinators.combine(
                        what,
                        Arbitraries.longs().between(1, 20_000),
                        Arbitraries.integers().between(1, 9))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .map(steps -> {
                    List<Step> life = new ArrayList<>(List.of(new Step(What.DEPOSIT, 100_000, 1)));
                    life.addAll(steps);
                    return life;
                });
    }
}
