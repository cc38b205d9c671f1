package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.sessions.entity.TradingCalendar;

/**
 * Splits whose day has come and that have not come to an account yet. Until they have, its orders in the symbol have
 * quantities and prices of the day before, and meet nothing (R16).
 */
@ApplicationScoped
class SplitsDue {

    @Inject
    Database database;

    @Inject
    Clock clock;

    boolean isDue(Order order) {
        return database.find(
                        "SELECT split_is_due(?, ?, ?)",
                        row -> row.getBoolean(1),
                        order.accountId(),
                        order.symbol(),
                        TradingCalendar.dateOf(clock.instant()))
                .orElseThrow();
    }
}
