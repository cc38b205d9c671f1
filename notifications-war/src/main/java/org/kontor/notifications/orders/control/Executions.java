package org.kontor.notifications.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.notifications.database.control.Database;
import org.kontor.notifications.orders.entity.Execution;
import org.kontor.notifications.orders.entity.OrderFacts;

/** The fills of orders, kept because only their sum is the total to the cent: an average price is rounded. */
@ApplicationScoped
class Executions {

    private static final String SUM =
            "SELECT coalesce(sum(qty), 0), coalesce(sum(gross), 0) FROM executions WHERE order_id = ?";

    @Inject
    Database database;

    /** Keeps the fill that came with the order's event, if one did. */
    void keep(OrderFacts order) {
        order.execution()
                .ifPresent(fill -> database.change(
                        "INSERT INTO executions (id, order_id, qty, gross) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        fill.id(),
                        order.orderId(),
                        fill.qty(),
                        fill.gross()));
    }

    /** USD paid or received for what is filled; from the average price where a fill was never heard of. */
    BigDecimal total(OrderFacts order) {
        Execution sum = database.find(
                        SUM, row -> new Execution("sum", row.getBigDecimal(1), row.getBigDecimal(2)), order.orderId())
                .orElseThrow();
        return sum.qty().compareTo(order.filled()) == 0
                ? sum.gross()
                : order.filled().multiply(order.averagePrice()).setScale(2, RoundingMode.HALF_UP);
    }
}
