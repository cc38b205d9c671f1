package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeBasis;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;
import org.kontor.trading.sessions.entity.Session;
import org.kontor.trading.settlement.entity.Proceeds;
import org.kontor.trading.settlement.entity.SettlementPosting;
import org.kontor.trading.settlement.entity.Traded;

/** Lives a plan with the use cases as they are, and remembers what somebody outside would. */
final class Life {

    /** An order as it was sent, and which one it became. */
    record Sent(String key, Instruction wanted, UUID order) {}

    /** A replacement as it was asked for, and what was answered; null where that was left pending. */
    record Changed(UUID order, Replacement wanted, KeyedRequest key, Answer answer) {}

    private static final List<FeeRate> FEES = List.of(
            fee(FeeKind.SEC, Side.SELL, FeeBasis.VALUE_PER_MILLION, "27.80", null),
            fee(FeeKind.TAF, Side.SELL, FeeBasis.PER_SHARE, "0.000166", "8.30"),
            fee(FeeKind.CAT, null, FeeBasis.PER_SHARE, "0.0000265", null),
            fee(FeeKind.COMMISSION, null, FeeBasis.PER_ORDER, "0.35", null));

    final TradingInMemory trading =
            new TradingInMemory().cash("3000.00").unsettled("0.00").shares("8");
    final List<Sent> sent = new ArrayList<>();
    final List<UUID> canceled = new ArrayList<>();
    final List<Changed> changed = new ArrayList<>();
    final Outside outside = new Outside("3000.00", "8");
    final Invariants invariants = new Invariants(this);
    private final Plan plan;
    private BigDecimal latest;
    private long quotes;
    private int settled;
    private int settlesNext;

    Life(Plan plan) {
        this.plan = plan;
        latest = new BigDecimal(plan.price());
        trading.market.fees = plan.fees() ? FEES : List.of();
        trading.market.session = plan.open() ? Session.CORE : Session.CLOSED;
    }

    private static FeeRate fee(FeeKind kind, Side side, FeeBasis basis, String rate, String cap) {
        return new FeeRate(
                kind,
                side,
                basis,
                new BigDecimal(rate),
                cap == null ? null : new BigDecimal(cap),
                LocalDate.of(2025, 1, 1));
    }

    /** Lives the first steps of the plan; after each of them the invariants hold. */
    Life live(int steps) {
        plan.steps().subList(0, Math.min(steps, plan.steps().size())).forEach(step -> {
            step.happensIn(this);
            invariants.check();
        });
        return this;
    }

    Life live() {
        return live(Integer.MAX_VALUE);
    }

    BigDecimal latest() {
        return latest;
    }

    void place(Wish wish) {
        String key = "order-" + sent.size() + "-" + trading.database.events.size();
        Instruction wanted = wish.at(latest);
        unlessRefused(
                () -> sent.add(new Sent(key, wanted, trading.place(key, wanted).id())));
    }

    void cancel(int pick, boolean finish) {
        onOne(pick, order -> {
            trading.requestCancel(order);
            if (finish) {
                trading.finishCancel(order);
            }
            canceled.add(order.id());
        });
    }

    void replace(int pick, Function<Order, Replacement> wanted, boolean finish) {
        onOne(pick, order -> {
            Replacement its = wanted.apply(order);
            String operation = "PATCH " + order.id();
            KeyedRequest key = new KeyedRequest(order.userId(), operation, "change-" + changed.size(), its.toString());
            try {
                changed.add(new Changed(order.id(), its, key, replace(order, its, key, finish)));
            } catch (Problem refused) {
                trading.database.answers.rollBack(key);
                throw refused;
            }
        });
    }

    private Answer replace(Order order, Replacement wanted, KeyedRequest key, boolean finish) {
        if (finish) {
            return trading.replace(order.id(), wanted, key);
        }
        trading.requestReplace(order.id(), wanted, key);
        return null;
    }

    private void onOne(int pick, java.util.function.Consumer<Order> request) {
        List<Order> open = trading.open();
        if (!open.isEmpty()) {
            unlessRefused(() -> request.accept(open.get(pick % open.size())));
        }
    }

    /** What is refused changes nothing: there is no transaction here that would be rolled back. */
    private void unlessRefused(Runnable request) {
        String before = invariants.everything();
        try {
            request.run();
        } catch (Problem refused) {
            if (!before.equals(invariants.everything())) {
                throw new AssertionError("was refused and changed something", refused);
            }
        }
    }

    void finish() {
        trading.finishAll();
    }

    void show(int change, int spread, long bidSize, long askSize, boolean traded) {
        latest = Wish.price(latest, 1000 + change);
        BigDecimal tick = OrderFixture.RULES.tickSize(latest);
        BigDecimal half = tick.multiply(BigDecimal.valueOf(spread));
        trading.market.now = trading.market.now.plusSeconds(1);
        trading.show(new Quote(
                QuoteFixture.SYMBOL,
                QuoteFixture.SYMBOL + "-" + ++quotes,
                quotes,
                latest.subtract(half).max(tick),
                bidSize,
                latest.add(half).max(tick),
                askSize,
                traded ? latest : null,
                null,
                null,
                trading.market.now,
                LocalDate.of(2013, 1, 2),
                "replay"));
    }

    void showAgain() {
        if (trading.market.newest != null) {
            trading.meet(trading.market.newest);
        }
    }

    void halt(boolean halted) {
        trading.market.halted = halted;
        trading.tick();
    }

    void begin(Session session) {
        trading.market.session = session;
        trading.tick();
    }

    void pass(int minutes) {
        trading.pass(Duration.ofMinutes(minutes));
    }

    /** As the batch does it for one account: proceeds that were spent already are those that settle first. */
    void settle() {
        List<Execution> waiting = executions().subList(settled, executions().size());
        List<Traded> due = waiting.subList(0, settlesNext - settled).stream()
                .map(Life::traded)
                .toList();
        Balances now = trading.database.books.balances();
        Proceeds proceeds = Proceeds.of(
                SettlementPosting.sum(due, Side.SELL, Traded::net),
                SettlementPosting.sum(waiting.stream().map(Life::traded).toList(), Side.SELL, Traded::net),
                now.unsettled(),
                now.unsettledHeld());
        trading.database.books.post(
                List.of(SettlementPosting.of(OrderFixture.ACCOUNT, UUID.randomUUID(), due, proceeds)));
        BigDecimal left = proceeds.toHold();
        for (Order order : trading.open()) {
            BigDecimal its = left.min(order.hold().unsettled());
            if (order.side() == Side.BUY && its.signum() > 0) {
                OrderFixture.settle(order, its);
                left = left.subtract(its);
            }
        }
        settled = settlesNext;
        settlesNext = executions().size();
    }

    private List<Execution> executions() {
        return trading.database.fills.stream().map(fill -> fill.execution()).toList();
    }

    private static Traded traded(Execution fill) {
        return new Traded(fill.symbol(), fill.side(), fill.qty(), fill.gross(), fill.net(), 1);
    }

    /** Nobody divides shares that are worth less than a dollar. */
    void split(int oldRate, int newRate) {
        if (newRate > oldRate && latest.compareTo(BigDecimal.ONE) < 0) {
            return;
        }
        List<UUID> open = trading.open().stream().map(Order::id).toList();
        latest = OrderFixture.RULES.ceilToTick(latest.multiply(BigDecimal.valueOf(oldRate))
                .divide(BigDecimal.valueOf(newRate), 9, RoundingMode.UP)
                .max(new BigDecimal("0.0100")));
        outside.split(trading.split(oldRate, newRate, latest), open);
    }

    void dividend(int thousandths) {
        BigDecimal rate = latest.multiply(BigDecimal.valueOf(thousandths, 3)).setScale(4, RoundingMode.UP);
        outside.paid(trading.dividend(rate).amount());
    }

    void deposit(BigDecimal usd) {
        trading.cash(usd.toPlainString());
        outside.paid(usd);
    }

    /** The statuses and figures of all orders, in the order of their entry, without ids. */
    List<String> outcome() {
        return trading.database.rows.values().stream()
                .map(order -> String.join(
                        " ",
                        order.status().toString(),
                        order.terms().side().toString(),
                        order.type().toString(),
                        String.valueOf(order.terms().qty()),
                        String.valueOf(order.filling().shares()),
                        String.valueOf(order.filling().gross()),
                        order.hold().amount().toPlainString()))
                .toList();
    }

    long ended(OrderStatus status) {
        return trading.database.rows.values().stream()
                .filter(order -> order.status() == status)
                .count();
    }
}
