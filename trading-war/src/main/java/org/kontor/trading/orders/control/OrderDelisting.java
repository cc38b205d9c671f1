package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Ends the open orders of what is not traded any more (R22). Open orders are looked through when a symbol is delisted
 * and for some time after that, and not all the time.
 */
@ApplicationScoped
class OrderDelisting {

    /** Another replica hears of it later, and may have taken an order meanwhile. */
    private static final Duration LATECOMERS = Duration.ofMinutes(1);

    @Inject
    WaitingOrders waiting;

    @Inject
    OrderLocks locks;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    private Set<String> inactive = Set.of();
    private Instant heardAt = Instant.EPOCH;

    /** Those of the inactive that are known to have no open order. */
    private Set<String> cleared = Set.of();

    /** Open orders of symbols that are not traded any more. */
    List<UUID> due(int limit) {
        Instant now = clock.instant();
        Set<String> current = rules.inactive();
        if (!current.equals(inactive)) {
            inactive = current;
            heardAt = now;
            cleared = cleared.stream().filter(current::contains).collect(Collectors.toSet());
        }
        Set<String> left = new HashSet<>(inactive);
        left.removeAll(cleared);
        if (left.isEmpty()) {
            return List.of();
        }
        List<UUID> open = waiting.openIn(left, limit);
        if (open.isEmpty() && now.isAfter(heardAt.plus(LATECOMERS))) {
            cleared = inactive;
        }
        return open;
    }

    /** Does nothing if the symbol is traded again, or the order has ended. */
    @Transactional
    void end(UUID orderId) {
        locks.lock(orderId)
                .filter(order ->
                        order.status().isOpen() && !rules.of(order.symbol()).tradable())
                .ifPresent(this::end);
    }

    private void end(Order order) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        changes.held(order, order.end(OrderStatus.CANCELED, EndReason.NOT_TRADABLE, now), "release");
        changes.told(order);
        exits.changed(order, null, now, changes);
        store.write(changes, hours.tradeDate(now.toInstant()));
    }
}
