package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.kontor.trading.executions.control.QuoteSizes;
import org.kontor.trading.instruments.entity.SymbolHalted;
import org.kontor.trading.instruments.entity.SymbolResumed;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Takes orders out of the market while their symbol is halted, and back after that (T18, T19). From the commit of the
 * halt on nothing fills any more; that the orders say so follows one by one ({@link SessionWorker}).
 */
@ApplicationScoped
class OrderHalts {

    @Inject
    QuoteSizes sizes;

    @Inject
    OrderLocks locks;

    @Inject
    ChangeStore store;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    void halted(@Observes SymbolHalted halt) {
        sizes.halt(halt.symbol(), true);
    }

    void resumed(@Observes SymbolResumed end) {
        sizes.halt(end.symbol(), false);
    }

    @Transactional
    void suspend(UUID orderId) {
        change(orderId, order -> order.status().isReplaceable(), Order::suspend, "suspended");
    }

    @Transactional
    void resume(UUID orderId) {
        change(orderId, order -> order.status() == OrderStatus.SUSPENDED, Order::work, "resumed");
    }

    private void change(UUID orderId, Predicate<Order> applies, BiConsumer<Order, OffsetDateTime> change, String what) {
        locks.lock(orderId).filter(applies).ifPresent(order -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            change.accept(order, now);
            Changes changes = new Changes();
            changes.told(order, what);
            store.write(changes, hours.tradeDate(now.toInstant()));
        });
    }
}
