package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.executions.entity.Matching;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Balances.Key;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Line;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** R4, R7, R9: whatever the market does, nothing becomes negative and nothing stays reserved. */
class RandomLivesKeepTheBooksTest {

    /** One step of the market: a price, what is displayed there, and whether the customer has had enough. */
    record Step(BigDecimal ask, long size, boolean cancel) {}

    @Property(tries = 2000)
    void cashAndSharesAreNeverNegative(
            @ForAll("orders") Instruction wanted,
            @ForAll("markets") List<Step> market,
            @ForAll("cash") BigDecimal cash) {
        Books books = new Books();
        books.set(Posting.USD, Kind.CASH, cash);
        books.set("AAPL", Kind.POSITION, new BigDecimal(50));
        Circumstances now = new Situation()
                .ask(market.get(0).ask().toString())
                .cash(cash.toString())
                .shares("50")
                .now();
        if (EntryPolicy.checkAll(wanted, now).isPresent()) {
            return;
        }
        Order order = OrderFixture.taken(wanted);
        order.open(
                new Opening(
                        EntryPolicy.worstPrice(wanted, now),
                        BigDecimal.ZERO,
                        TriggerSource.LAST,
                        now.last(),
                        now.rules()),
                OrderStatus.NEW);
        books.post(OrderPostings.held(order, order.reserve(cash), "hold"));
        for (Step step : market) {
            live(order, step, books);
        }
        if (order.status().isOpen()) {
            end(order, OrderStatus.EXPIRED, books);
        }

        assertThat(books.balances().held()).isEqualByComparingTo("0");
        assertThat(books.balances().reserved("AAPL")).isEqualByComparingTo("0");
        BigDecimal shares = wanted.side() == Side.BUY
                ? order.filling().shares()
                : order.filling().shares().negate();
        assertThat(books.balances().available("AAPL")).isEqualByComparingTo(shares.add(new BigDecimal(50)));
    }

    private static void live(Order order, Step step, Books books) {
        if (!order.status().isWorking()) {
            return;
        }
        if (step.cancel()) {
            end(order, OrderStatus.CANCELED, books);
            return;
        }
        BigDecimal spread = new BigDecimal("0.01");
        Quote quote = QuoteFixture.quote(
                step.ask().subtract(spread).toString(), step.size(), step.ask().toString(), step.size());
        Optional<BigDecimal> price = Matching.price(order.side(), order.worstPrice(), quote);
        price.ifPresent(at -> {
            BigDecimal qty = order.leavesQty().min(BigDecimal.valueOf(step.size()));
            books.post(OrderPostings.filled(order, OrderFixture.fill(order, qty.toString(), at.toString())));
        });
        assertThat(order.filling().shares().add(order.leavesQty()))
                .isEqualByComparingTo(order.terms().qty());
    }

    private static void end(Order order, OrderStatus status, Books books) {
        Sum released = order.end(status, EndReason.REQUESTED, NOW);
        books.post(OrderPostings.held(order, released, "release"));
    }

    @Provide
    Arbitrary<Instruction> orders() {
        Arbitrary<BigDecimal> qty = Arbitraries.longs().between(1, 50).map(BigDecimal::valueOf);
        return Combinators.combine(Arbitraries.of(Side.class), qty, prices().injectNull(0.4))
                .as((side, shares, limit) -> Instruction.simple(
                        "AAPL",
                        side,
                        limit == null ? OrderType.MARKET : OrderType.LIMIT,
                        shares,
                        limit,
                        TimeInForce.DAY));
    }

    @Provide
    Arbitrary<List<Step>> markets() {
        return Combinators.combine(
                        prices(), Arbitraries.longs().between(1, 30), Arbitraries.of(false, false, false, false, true))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> cash() {
        return Arbitraries.longs().between(0, 500_000).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    /** Also below a dollar, where prices have four decimals and rounding bites. */
    private static Arbitrary<BigDecimal> prices() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(200, 9_999).map(ticks -> BigDecimal.valueOf(ticks, 4)),
                Arbitraries.longs().between(100, 12_000).map(cents -> BigDecimal.valueOf(cents, 2)));
    }

    /** A ledger in memory with the rules of the real one. */
    private static final class Books {
        private final Map<Key, BigDecimal> amounts = new HashMap<>();

        void set(String ledger, Kind kind, BigDecimal amount) {
            amounts.put(new Key(ledger, kind), amount);
        }

        void post(Posting posting) {
            for (Line line : posting.lines()) {
                if (!line.kind().isHouse()) {
                    amounts.merge(
                            new Key(line.ledger(), line.kind()), line.credit().subtract(line.debit()), BigDecimal::add);
                }
            }
            assertThat(amounts.values())
                    .allSatisfy(balance -> assertThat(balance.signum()).isNotNegative());
        }

        Balances balances() {
            return new Balances(amounts);
        }
    }
}
