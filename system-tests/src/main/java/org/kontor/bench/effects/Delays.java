package org.kontor.bench.effects;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.bench.load.Percentiles;
import org.kontor.client.Databases;

/**
 * From the moment the client had the answer to an order until its effect was written elsewhere, by the time that stands
 * in the row: when the transaction that wrote it began. Its commit follows within a few milliseconds. Client and
 * databases read the same clock.
 *
 * @param missing orders whose effect is not there
 */
public record Delays(Percentiles portfolio, Percentiles notification, long missing) {

    private static final String POSITIONS = """
            SELECT order_id, extract(epoch FROM max(applied_at)) FROM applied_executions
             WHERE user_id IN (%s) AND applied_at >= '%s' GROUP BY order_id""";
    private static final String MESSAGES = """
            SELECT order_id, extract(epoch FROM created_at) FROM notifications
             WHERE user_id IN (%s) AND created_at >= '%s' AND type = 'order.filled'""";

    private static final long NANOS = 1_000_000_000;

    /**
     * To be called when all effects have arrived.
     *
     * @param answered when the client had the answer to each order
     */
    public static Delays of(Map<String, Instant> answered, List<String> users, Instant begin, Databases databases) {
        String who = users.stream().map(user -> "'" + user + "'").collect(Collectors.joining(","));
        Map<String, String> applied = databases.map("portfolio", POSITIONS.formatted(who, begin));
        Map<String, String> told = databases.map("notifications", MESSAGES.formatted(who, begin));
        long missing = answered.keySet().stream()
                .filter(order -> !applied.containsKey(order) || !told.containsKey(order))
                .count();
        return new Delays(between(answered, applied), between(answered, told), missing);
    }

    private static Percentiles between(Map<String, Instant> answered, Map<String, String> written) {
        return Percentiles.ofNanos(answered.entrySet().stream()
                .filter(order -> written.containsKey(order.getKey()))
                .mapToLong(order -> nanos(written.get(order.getKey())) - nanos(order.getValue()))
                .toArray());
    }

    private static long nanos(String epochSeconds) {
        return new BigDecimal(epochSeconds).movePointRight(9).longValue();
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }
}
