package org.kontor.trading.orders.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;

/** What customers wanted changed, kept until it applies and as the order's history after that. */
@ApplicationScoped
class Replacements {

    private static final String ADD = """
            INSERT INTO order_replacements
                (order_id, revision, qty, limit_price, stop_price, trail, time_in_force, status, requested_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'PENDING', ?)
            ON CONFLICT (order_id, revision) DO UPDATE
               SET qty = excluded.qty, limit_price = excluded.limit_price, stop_price = excluded.stop_price,
                   trail = excluded.trail, time_in_force = excluded.time_in_force, status = 'PENDING',
                   requested_at = excluded.requested_at
             WHERE order_replacements.status = 'REJECTED'""";
    private static final String PENDING = """
            SELECT qty, limit_price, stop_price, trail, time_in_force FROM order_replacements
             WHERE order_id = ? AND status = 'PENDING'""";
    private static final String CLOSE =
            "UPDATE order_replacements SET status = ? WHERE order_id = ? AND status = 'PENDING'";

    @Resource
    DataSource database;

    void add(UUID orderId, int revision, Replacement wanted, OffsetDateTime now) {
        try {
            new RoundTrip()
                    .add(
                            ADD,
                            row -> row.uuid(orderId)
                                    .whole(revision)
                                    .number(wanted.qty())
                                    .number(wanted.limitPrice())
                                    .number(wanted.stopPrice())
                                    .number(wanted.trail())
                                    .name(wanted.timeInForce())
                                    .time(now))
                    .send(database);
        } catch (SQLException e) {
            throw new OrderFailure("cannot keep what is wanted of order " + orderId, e);
        }
    }

    Optional<Replacement> pending(UUID orderId) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(PENDING)) {
            find.setObject(1, orderId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new OrderFailure("cannot read what is wanted of order " + orderId, e);
        }
    }

    private static Replacement of(ResultSet row) throws SQLException {
        String timeInForce = row.getString(5);
        return new Replacement(
                row.getBigDecimal(1),
                row.getBigDecimal(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                timeInForce == null ? null : TimeInForce.valueOf(timeInForce));
    }

    /** Whether there was one that was pending. */
    boolean close(UUID orderId, String status) {
        try (Connection connection = database.getConnection();
                PreparedStatement close = connection.prepareStatement(CLOSE)) {
            close.setString(1, status);
            close.setObject(2, orderId);
            return close.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new OrderFailure("cannot close what was wanted of order " + orderId, e);
        }
    }
}
