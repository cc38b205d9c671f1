package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Lets an order that rests meet a quote. */
@ApplicationScoped
class RestingFills {

    @Inject
    OrderLocks locks;

    @Inject
    OrderFills fills;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    /** Fills a resting order as far as the quote goes; does nothing if that is no longer possible. */
    @Transactional
    void fill(UUID orderId, Quote quote) {
        Instant now = clock.instant();
        locks.lock(orderId)
                .filter(order -> order.status().isWorking()
                        && hours.isOpenFor(now, order.terms().extendedHours()))
                .ifPresent(order -> fill(order, quote, now));
    }

    private void fill(Order order, Quote quote, Instant now) {
        fills.meet(order, quote, BigDecimal.ZERO, now).ifPresent(filled -> {
            Changes changes = new Changes();
            changes.filled(order, filled);
            exits.changed(order, filled, now.atOffset(ZoneOffset.UTC), changes);
            store.write(changes, hours.tradeDate(now));
        });
    }
}
