package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.StatusChanged;
import org.kontor.trading.corporateactions.entity.CorporateAction;
import org.kontor.trading.corporateactions.entity.Dividend;
import org.kontor.trading.corporateactions.entity.DividendEx;
import org.kontor.trading.corporateactions.entity.SplitApplied;
import org.kontor.trading.corporateactions.entity.SplitEffective;
import org.kontor.trading.corporateactions.entity.SplitResult;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.Wanted;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;
import org.kontor.trading.sessions.entity.Session;

/**
 * The use cases of orders as they are, over a database and a market in memory, for one customer: fast enough for
 * thousands of lives. The workers' loops are here too, without their threads.
 */
final class TradingInMemory {

    private static final UUID USER = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private static final RequestRate UNLIMITED = new RequestRate() {
        @Override
        Window window(Instant now) {
            return new Window(USER, 1);
        }
    };

    final DatabaseInMemory database = new DatabaseInMemory();
    final MarketInMemory market = new MarketInMemory();
    private final Wiring beans = new Wiring(
            database.locks,
            database.store,
            database.balances,
            database.reads,
            database.orderTable,
            database.replacements,
            database.waiting,
            database.answers,
            database.accounts,
            database.splits,
            market.clock,
            market.quotes,
            market.market,
            market.rules,
            market.schedule,
            market.hours,
            market.sizes,
            market.goodFaith,
            UNLIMITED);

    /** Settled money. */
    TradingInMemory cash(String usd) {
        return given(Posting.USD, usd, Kind.BANK, Kind.CASH);
    }

    /** Proceeds of earlier sales. */
    TradingInMemory unsettled(String usd) {
        return given(Posting.USD, usd, Kind.STREET, Kind.UNSETTLED_IN);
    }

    TradingInMemory shares(String qty) {
        return given(QuoteFixture.SYMBOL, qty, Kind.STREET, Kind.POSITION);
    }

    private TradingInMemory given(String ledger, String amount, Kind from, Kind to) {
        database.books.post(List.of(new Posting(OrderFixture.ACCOUNT, "deposit", UUID.randomUUID(), "received")
                .move(ledger, new BigDecimal(amount), from, to)));
        return this;
    }

    Order place(Wanted wanted) {
        return place(null, wanted.order());
    }

    Order place(String clientOrderId, Instruction wanted) {
        return beans.get(OrderEntry.class)
                .enter(new OrderAsked(USER, clientOrderId, wanted, null, null), market.newest)
                .order();
    }

    /** As {@link FillWorker} does: first the stops look at the quote, in the core session, then what rests meets it. */
    TradingInMemory show(Quote quote) {
        market.display(quote);
        if (market.session == Session.CORE && market.market.isFresh(quote)) {
            each(
                    order -> order.status().isWorking() && order.trigger().isWaiting(),
                    id -> beans.get(OrderTriggers.class).look(id, List.of(quote)));
        }
        return meet(quote);
    }

    /** Lets what rests meet a quote, perhaps once more. */
    TradingInMemory meet(Quote quote) {
        if (market.session != Session.CLOSED && market.market.isFresh(quote)) {
            each(
                    order -> order.status().isWorking() && !order.trigger().isWaiting(),
                    id -> beans.get(RestingFills.class).fill(id, quote));
        }
        return this;
    }

    void requestCancel(Order order) {
        beans.get(OrderCancellation.class).request(order.id());
    }

    void finishCancel(Order order) {
        beans.get(OrderCancellation.class).finish(order.id());
    }

    void cancel(Order order) {
        requestCancel(order);
        finishCancel(order);
    }

    void requestReplace(Order order, Replacement wanted) {
        beans.get(OrderReplacing.class).request(order.id(), wanted);
    }

    /** As {@link #requestReplace(Order, Replacement)}, once per key. */
    void requestReplace(UUID order, Replacement wanted, KeyedRequest key) {
        beans.get(OrderReplacing.class).request(order, wanted, key);
    }

    /** Both steps, once per key; the answer says how the order is then. */
    Answer replace(UUID order, Replacement wanted, KeyedRequest key) {
        return beans.get(OrderReplacement.class)
                .replace(
                        order,
                        wanted,
                        key,
                        its -> new Answer(200, null, its.status() + " " + its.revision() + " " + its.updatedAt()));
    }

    void finishReplace(Order order) {
        beans.get(OrderReplacing.class).finish(order.id());
    }

    /** As {@link SessionWorker} does every second. */
    TradingInMemory tick() {
        each(
                order -> order.status().isOpen(),
                id -> beans.get(OrderExpiry.class).expire(id));
        beans.get(OrderDelisting.class).due(Integer.MAX_VALUE).forEach(beans.get(OrderDelisting.class)::end);
        if (market.session != Session.CLOSED) {
            each(
                    status(OrderStatus.ACCEPTED),
                    id -> beans.get(OrderOpening.class).open(id));
        }
        if (market.halted) {
            each(
                    order -> order.status().isReplaceable(),
                    id -> beans.get(OrderHalts.class).suspend(id));
        } else {
            each(
                    status(OrderStatus.SUSPENDED),
                    id -> beans.get(OrderHalts.class).resume(id));
        }
        return this;
    }

    /** As an operator does, whose change is told to the orders. */
    void changeStatus(Account.Status status) {
        database.status = status;
        beans.get(OrderRevocation.class).statusChanged(new StatusChanged(OrderFixture.ACCOUNT, status));
    }

    /** Time passes, and with it perhaps what orders last to. */
    TradingInMemory pass(Duration time) {
        market.now = market.now.plus(time);
        return tick();
    }

    /** As the transaction that applies a split does. */
    SplitResult split(int oldRate, int newRate, BigDecimal cashInLieuPrice) {
        CorporateAction action = new CorporateAction(
                "split-" + UUID.randomUUID(),
                QuoteFixture.SYMBOL,
                CorporateAction.SPLIT,
                null,
                BigDecimal.valueOf(oldRate),
                BigDecimal.valueOf(newRate),
                cashInLieuPrice,
                OrderFixture.DAY,
                OrderFixture.DAY);
        BigDecimal shares = available().add(database.books.balances().reserved(action.symbol()));
        SplitResult result = SplitResult.of(shares, action);
        OrderAdjustments adjustments = beans.get(OrderAdjustments.class);
        database.inOneTransaction(() -> {
            adjustments.giveBack(
                    new SplitEffective(OrderFixture.ACCOUNT, action.symbol(), action.oldRate(), action.newRate()));
            database.books.post(
                    List.of(result.posting(OrderFixture.ACCOUNT, UUID.randomUUID(), action.symbol(), BigDecimal.ZERO)));
            adjustments.split(
                    new SplitApplied(OrderFixture.ACCOUNT, action.symbol(), action.oldRate(), action.newRate()));
        });
        return result;
    }

    /** As the transaction of the ex date does, and that of the pay date. */
    Dividend dividend(BigDecimal rate) {
        beans.get(OrderAdjustments.class).reduce(new DividendEx(OrderFixture.ACCOUNT, QuoteFixture.SYMBOL, rate));
        BigDecimal shares = available().add(database.books.balances().reserved(QuoteFixture.SYMBOL));
        Dividend owed = Dividend.of(UUID.randomUUID(), shares, rate);
        database.books.post(List.of(owed.accrued(OrderFixture.ACCOUNT), owed.paid(OrderFixture.ACCOUNT)));
        return owed;
    }

    /** Carries out all that is pending. */
    TradingInMemory finishAll() {
        each(
                status(OrderStatus.PENDING_CANCEL),
                id -> beans.get(OrderCancellation.class).finish(id));
        each(
                status(OrderStatus.PENDING_REPLACE),
                id -> beans.get(OrderReplacing.class).finish(id));
        return this;
    }

    /** As {@link SessionWorker} does for wishes that nobody carried out before their orders ended. */
    TradingInMemory finishLeftBehind() {
        database.wishes().stream()
                .filter(id -> !database.rows.get(id).status().isOpen())
                .forEach(id -> beans.get(OrderReplacing.class).finish(id));
        return this;
    }

    List<Order> open() {
        return database.rows.values().stream()
                .filter(order -> order.status().isOpen())
                .toList();
    }

    /** The types of the events so far, without what is the same in all of them. */
    List<String> told() {
        return database.events.stream()
                .map(event ->
                        event.type().replace("org.kontor.trading.order.", "").replace(".v1", ""))
                .toList();
    }

    /** All fills so far, for example {@code 200 @ 100.02}. */
    List<String> fills() {
        return database.fills.stream()
                .map(fill -> fill.execution().qty().stripTrailingZeros().toPlainString() + " @ "
                        + fill.execution().price())
                .toList();
    }

    BigDecimal buyingPower() {
        return database.books.balances().buyingPower();
    }

    BigDecimal available() {
        return database.books.balances().available(QuoteFixture.SYMBOL);
    }

    private static Predicate<Order> status(OrderStatus status) {
        return order -> order.status() == status;
    }

    private void each(Predicate<Order> which, Consumer<UUID> work) {
        List<Order> all = List.copyOf(database.rows.values());
        all.stream().filter(which).map(Order::id).forEach(work);
    }
}
