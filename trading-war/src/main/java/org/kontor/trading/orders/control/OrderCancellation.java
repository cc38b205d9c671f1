package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Ends an order at its customer's wish, in two steps as a market does: the wish is taken, and then carried out unless a
 * fill was faster (T8 to T11). Whoever dies in between is finished for by {@link SessionWorker}.
 */
@ApplicationScoped
public class OrderCancellation {

    @Inject
    OrderLocks locks;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    /**
     * Takes the wish; 409 {@code order-not-cancelable} if the order has ended or is about to change (R8). What is not
     * in the market ends at once: while a cancel is pending an order may fill, and this one must not.
     */
    @Transactional
    public void request(UUID orderId) {
        Order order = locks.lock(orderId).orElseThrow(() -> Problem.notFound("order"));
        if (!order.status().isCancelable()) {
            throw Refusal.late("order-not-cancelable", "The order has ended or is about to change", order);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean inTheMarket = order.status().isWorking();
        order.requestCancel(now);
        Changes changes = new Changes();
        changes.told(order);
        if (!inTheMarket) {
            end(order, now, changes);
        }
        store.write(changes, hours.tradeDate(now.toInstant()));
    }

    /** Carries the wish out; the order may have filled meanwhile, and then that is told (T10). */
    @Transactional
    public Order finish(UUID orderId) {
        Order order = locks.lock(orderId).orElseThrow(() -> Problem.notFound("order"));
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        if (order.status() == OrderStatus.PENDING_CANCEL) {
            end(order, now, changes);
        } else if (order.status() == OrderStatus.FILLED) {
            changes.told(order, "cancel_rejected");
        }
        store.write(changes, hours.tradeDate(now.toInstant()));
        return order;
    }

    private void end(Order order, OffsetDateTime now, Changes changes) {
        changes.held(order, order.end(OrderStatus.CANCELED, EndReason.REQUESTED, now), "release");
        changes.told(order);
        exits.changed(order, null, now, changes);
    }
}
