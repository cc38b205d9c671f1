package org.kontor.notifications.orders.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.orders.entity.Execution;
import org.kontor.notifications.orders.entity.OrderFacts;

/** The fills of orders, kept because only their sum is the total to the cent: an average price is rounded. */
@ApplicationScoped
class Executions {

    private static final String KEEP = """
            INSERT INTO executions (id, order_id, qty, gross)
            SELECT * FROM unnest(?::text[], ?::uuid[], ?::numeric[], ?::numeric[])
            ON CONFLICT DO NOTHING
            RETURNING id""";
    private static final String SUMS = """
            SELECT order_id, sum(qty), sum(gross) FROM executions
            WHERE order_id = ANY (?::uuid[]) AND id <> ALL (?::text[]) GROUP BY order_id""";

    @Inject
    Database database;

    /**
     * Keeps the fills that came with events.
     *
     * @param orders in the order of their events
     * @return for each, the USD paid or received for what was filled then; from the average price where a fill was
     *     never heard of
     */
    List<BigDecimal> keep(List<OrderFacts> orders) {
        Set<String> fresh = kept(
                orders.stream().filter(order -> order.execution().isPresent()).toList());
        Map<UUID, Execution> sums = sumsWithout(fresh, orders);
        List<BigDecimal> totals = new ArrayList<>();
        for (OrderFacts order : orders) {
            order.execution()
                    .filter(fill -> fresh.remove(fill.id()))
                    .ifPresent(fill -> sums.merge(order.orderId(), fill, Execution::plus));
            totals.add(total(order, sums.get(order.orderId())));
        }
        return totals;
    }

    /** The ids of those fills that were not known before. */
    private Set<String> kept(Collection<OrderFacts> filled) {
        return filled.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(database.list(
                        KEEP,
                        row -> row.getString(1),
                        column(filled, order -> fill(order).id()),
                        column(filled, OrderFacts::orderId),
                        column(filled, order -> fill(order).qty()),
                        column(filled, order -> fill(order).gross())));
    }

    /** What was filled before these events; there is nothing to ask for an order that one of them filled at once. */
    private Map<UUID, Execution> sumsWithout(Set<String> fresh, Collection<OrderFacts> orders) {
        List<OrderFacts> inParts = orders.stream()
                .filter(order -> order.isPartlyFilled() && !order.isFilledAtOnce())
                .toList();
        Map<UUID, Execution> sums = new HashMap<>();
        if (!inParts.isEmpty()) {
            database.list(
                            SUMS,
                            row -> Map.entry(
                                    row.getObject(1, UUID.class),
                                    new Execution("sum", row.getBigDecimal(2), row.getBigDecimal(3))),
                            column(inParts, OrderFacts::orderId),
                            column(fresh, id -> id))
                    .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        }
        return sums;
    }

    private static BigDecimal total(OrderFacts order, Execution sum) {
        if (order.isFilledAtOnce()) {
            return fill(order).gross();
        }
        return sum != null && sum.qty().compareTo(order.filled()) == 0
                ? sum.gross()
                : order.filled().multiply(order.averagePrice()).setScale(2, RoundingMode.HALF_UP);
    }

    private static Execution fill(OrderFacts order) {
        return order.execution().orElseThrow();
    }
}
