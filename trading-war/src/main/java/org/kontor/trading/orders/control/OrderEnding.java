package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderPostings;
import org.kontor.trading.orders.entity.OrderStatus;

/** The changes of an order that are no fill: canceled, expired, or let into an opening market. */
@ApplicationScoped
public class OrderEnding {

    @Inject
    Accounts accounts;

    @Inject
    Orders orders;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Cancels what is open of the order; 409 {@code order-not-cancelable} once it has ended (R8). */
    @Transactional
    public Order cancel(UUID orderId) {
        Order order = lock(orderId).orElseThrow(() -> Problem.notFound("order"));
        if (!order.status().isOpen()) {
            throw Problem.conflict("order-not-cancelable", "The order has ended")
                    .instance("/trades/" + orderId + "/")
                    .with("order_status", order.status().name().toLowerCase(Locale.ROOT))
                    .with("cum_qty", order.cumQty());
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        giveBack(order, order.cancel(now), now);
        return order;
    }

    /** Ends the order if its time is over and it is still open. */
    @Transactional
    void expire(UUID orderId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        lock(orderId)
                .filter(order -> order.status().isOpen() && !order.expiresAt().isAfter(now))
                .ifPresent(order -> giveBack(order, order.expire(now), now));
    }

    /** Lets an order that waited for the market work in it. */
    @Transactional
    void work(UUID orderId) {
        lock(orderId).filter(order -> order.status() == OrderStatus.ACCEPTED).ifPresent(order -> {
            order.work(OffsetDateTime.now(clock));
            outbox.publish(OrderEvents.of(order));
        });
    }

    private Optional<Order> lock(UUID orderId) {
        return orders.byId(orderId)
                .flatMap(order -> accounts.lock(order.accountId()))
                .flatMap(account -> orders.lock(orderId));
    }

    private void giveBack(Order order, BigDecimal released, OffsetDateTime now) {
        ledger.post(now.toLocalDate(), OrderPostings.released(order, released));
        outbox.publish(OrderEvents.of(order));
    }
}
