package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Shows quotes to an order that waits for its stop (R11). */
@ApplicationScoped
class OrderTriggers {

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

    /** @param quotes in the order of their arrival; a trailing stop follows each of them */
    @Transactional
    void look(UUID orderId, List<Quote> quotes) {
        locks.lock(orderId).ifPresent(order -> look(order, quotes));
    }

    private void look(Order order, List<Quote> quotes) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        for (Quote quote : quotes) {
            if (order.see(quote, rules.of(order.symbol()), now)) {
                exits.triggered(order, now, changes);
                changes.told(order, "triggered");
            }
        }
        store.write(changes, hours.tradeDate(now.toInstant()));
    }
}
