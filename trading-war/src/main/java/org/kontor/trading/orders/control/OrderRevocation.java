package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.accounts.entity.StatusChanged;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Ends the orders that an account may not have any more, in the transaction that takes the right from it and under the
 * account's lock (T21): all of them, or those that buy if it may still sell.
 */
@ApplicationScoped
class OrderRevocation {

    @Inject
    Orders orders;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    void statusChanged(@Observes StatusChanged change) {
        switch (change.status()) {
            case OPEN -> {
                // what was ended is ended; the customer orders anew
            }
            case CLOSING_ONLY -> endBuys(change.accountId());
            case RESTRICTED -> endAll(change.accountId(), EndReason.ACCOUNT_RESTRICTED);
            case CLOSED -> endAll(change.accountId(), EndReason.ACCOUNT_CLOSED);
        }
    }

    /** Exits of what has been bought go on working. */
    private void endBuys(UUID accountId) {
        for (Order order : orders.openOf(accountId)) {
            if (order.side() == Side.BUY) {
                end(order, EndReason.ACCOUNT_RESTRICTED, true);
            }
        }
    }

    private void endAll(UUID accountId, EndReason why) {
        orders.openOf(accountId).forEach(order -> end(order, why, false));
    }

    private void end(Order order, EndReason why, boolean tellExits) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        changes.held(order, order.end(OrderStatus.CANCELED, why, now), "release");
        changes.told(order);
        if (tellExits) {
            exits.changed(order, null, now, changes);
        }
        store.write(changes, hours.tradeDate(now.toInstant()));
    }
}
