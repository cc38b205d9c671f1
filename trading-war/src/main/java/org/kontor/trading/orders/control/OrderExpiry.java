package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.trading.executions.entity.FillRule;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Ends an order whose time in force is over (T17); one for the closing auction takes part in it first. */
@ApplicationScoped
class OrderExpiry {

    @Inject
    OrderLocks locks;

    @Inject
    OrderFills fills;

    @Inject
    OrderExits exits;

    @Inject
    LatestQuotes quotes;

    @Inject
    MarketHours hours;

    @Inject
    ChangeStore store;

    @Inject
    Clock clock;

    @Transactional
    void expire(UUID orderId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        locks.lock(orderId)
                .filter(order -> order.status().isOpen() && !order.expiresAt().isAfter(now))
                .ifPresent(order -> expire(order, now));
    }

    private void expire(Order order, OffsetDateTime now) {
        Changes changes = new Changes();
        Optional<Filled> filled =
                order.terms().timeInForce() == TimeInForce.CLS && order.status() == OrderStatus.ACCEPTED
                        ? quotes.of(order.symbol()).flatMap(quote -> close(order, quote, now, changes))
                        : Optional.empty();
        if (order.status().isOpen()) {
            boolean auction = order.terms().timeInForce().isAuction();
            changes.held(
                    order,
                    order.end(
                            auction ? OrderStatus.CANCELED : OrderStatus.EXPIRED,
                            auction ? EndReason.NOT_FILLED_IN_AUCTION : EndReason.TIME_IN_FORCE,
                            now),
                    "release");
            changes.told(order);
        }
        exits.changed(order, filled.orElse(null), now, changes);
        store.write(changes, hours.tradeDate(order.expiresAt().minusNanos(1).toInstant()));
    }

    private Optional<Filled> close(Order order, Quote quote, OffsetDateTime now, Changes changes) {
        order.work(now);
        changes.told(order);
        BigDecimal print = quote.dayClose() == null ? quote.last() : quote.dayClose();
        Optional<Filled> filled = fills.auction(
                order,
                quote,
                print,
                FillRule.CLOSING_PRINT,
                order.expiresAt().minusNanos(1).toInstant());
        filled.ifPresent(fill -> changes.filled(order, fill));
        return filled;
    }
}
