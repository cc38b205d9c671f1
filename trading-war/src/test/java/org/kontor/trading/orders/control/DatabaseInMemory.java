package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.AccountFixture;
import org.kontor.trading.accounts.entity.AccountTerms;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.BooksInMemory;
import org.kontor.trading.orders.entity.Circumstances.Obstacles;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.RowRules;

/** The tables that orders are kept in, for one account, with the rules that the real ones have. */
final class DatabaseInMemory {

    final Map<UUID, Order> rows = new LinkedHashMap<>();
    final List<Filled> fills = new ArrayList<>();
    final List<NewEvent> events = new ArrayList<>();
    final BooksInMemory books = new BooksInMemory();
    TriggerSource triggerSource = TriggerSource.LAST;
    Account.Status status = Account.Status.OPEN;
    LocalDate settledCashOnlyUntil;
    boolean splitDue;
    final FirstAnswersInMemory answers = new FirstAnswersInMemory();
    private final Map<UUID, Replacement> pending = new LinkedHashMap<>();
    private boolean severalWrites;

    private void write(Changes changes) {
        changes.entered().forEach(order -> rows.put(order.id(), order));
        fills.addAll(changes.filled());
        books.post(changes.postings());
        events.addAll(List.of(changes.events()));
        if (!severalWrites) {
            rows.values().forEach(RowRules::check);
        }
    }

    /** A transaction that writes more than once: the rules of the rows hold at its end. */
    void inOneTransaction(Runnable work) {
        severalWrites = true;
        work.run();
        severalWrites = false;
        rows.values().forEach(RowRules::check);
    }

    /** Those who ask for a lock are alone anyway. */
    final OrderLocks locks = new OrderLocks() {
        @Override
        Optional<Order> lock(UUID orderId) {
            return Optional.ofNullable(rows.get(orderId));
        }
    };

    final ChangeStore store = new ChangeStore() {
        @Override
        void write(Changes changes, LocalDate valueDate) {
            DatabaseInMemory.this.write(changes);
        }

        @Override
        void write(Changes changes, LocalDate valueDate, LocalDate watchedUntil) {
            DatabaseInMemory.this.write(changes);
        }
    };

    final AccountBalances balances = new AccountBalances() {
        @Override
        public Balances of(UUID accountId) {
            return books.balances();
        }
    };

    final EntryReads reads = new EntryReads() {
        @Override
        Optional<Found> lock(Question question) {
            OrderAsked asked = question.asked();
            AccountTerms terms = new AccountTerms(
                    OrderFixture.ACCOUNT, asked.userId(), status, triggerSource, settledCashOnlyUntil, null);
            Obstacles obstacles =
                    new Obstacles(crossing(asked.wanted().side(), question.worst()), selling(asked.wanted()), splitDue);
            return Optional.of(new Found(terms, books.balances(), null, named(asked.clientOrderId()), obstacles, null));
        }
    };

    final Accounts accounts = new Accounts() {
        @Override
        public Optional<Account> byId(UUID id) {
            return Optional.of(AccountFixture.restricted(id, id, settledCashOnlyUntil));
        }
    };

    final SplitsDue splits = new SplitsDue() {
        @Override
        boolean isDue(Order order) {
            return splitDue;
        }
    };

    /** Orders of which something is wanted, whatever has become of them. */
    List<UUID> wishes() {
        return List.copyOf(pending.keySet());
    }

    private UUID selling(Instruction wanted) {
        return rows.values().stream()
                .filter(other -> other.status().isOpen() && other.side() == Side.SELL)
                .filter(other -> wanted.sellsForMoney()
                        || wanted.sellsShares() && other.terms().notional() != null)
                .map(Order::id)
                .findFirst()
                .orElse(null);
    }

    private UUID named(String clientOrderId) {
        return rows.values().stream()
                .filter(order -> order.clientOrderId().equals(clientOrderId))
                .map(Order::id)
                .findFirst()
                .orElse(null);
    }

    private UUID crossing(Side side, BigDecimal worst) {
        return rows.values().stream()
                .filter(other -> worst != null
                        && other.side() != side
                        && other.status().isOpen()
                        && other.worstPrice() != null
                        && !other.trigger().isWaiting()
                        && side.accepts(other.worstPrice(), worst))
                .map(Order::id)
                .findFirst()
                .orElse(null);
    }

    final Orders orderTable = new Orders() {
        @Override
        public Optional<Order> byId(UUID id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        List<Order> openOf(UUID accountId, String symbol) {
            return rows.values().stream()
                    .filter(order -> order.status().isOpen())
                    .toList();
        }

        @Override
        List<Order> openOf(UUID accountId) {
            return openOf(accountId, null);
        }

        @Override
        List<Order> legsOf(UUID entryId) {
            return rows.values().stream()
                    .filter(order -> entryId.equals(order.parentId()) && !entryId.equals(order.id()))
                    .sorted(Comparator.comparing(order -> order.leg().name(), Comparator.reverseOrder()))
                    .toList();
        }

        @Override
        Optional<Order> siblingOf(Order exit) {
            return rows.values().stream()
                    .filter(other -> other.leg() != null
                            && other != exit
                            && other.parentId().equals(exit.parentId()))
                    .findFirst();
        }
    };

    /** Only of these: the others are looked for by whoever drives the use cases. */
    final WaitingOrders waiting = new WaitingOrders() {
        @Override
        List<UUID> openIn(Collection<String> symbols, int limit) {
            return rows.values().stream()
                    .filter(order -> order.status().isOpen() && symbols.contains(order.symbol()))
                    .map(Order::id)
                    .limit(limit)
                    .toList();
        }
    };

    final Replacements replacements = new Replacements() {
        @Override
        void add(UUID orderId, int revision, Replacement wanted, OffsetDateTime now) {
            pending.put(orderId, wanted);
        }

        @Override
        Optional<Replacement> pending(UUID orderId) {
            return Optional.ofNullable(pending.get(orderId));
        }

        @Override
        boolean close(UUID orderId, String status) {
            return pending.remove(orderId) != null;
        }
    };
}
