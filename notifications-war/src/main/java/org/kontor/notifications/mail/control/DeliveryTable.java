package org.kontor.notifications.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.notifications.database.control.Database;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.Delivery;
import org.kontor.notifications.mail.entity.DeliveryStatus;
import org.kontor.notifications.mail.entity.Letter;
import org.kontor.rest.page.PageRequest;

/** All deliveries. Rows that are read to be changed are locked. */
@ApplicationScoped
class DeliveryTable {

    private static final String INSERT = """
            INSERT INTO deliveries (id, notification_id, user_id, channel, status, attempts, next_attempt_at,
                message_id, correlation_id, created_at)
            VALUES (?, ?, ?, 'email', ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE deliveries SET status = ?, attempts = ?, next_attempt_at = ?, last_error = ?, sent_at = ?
            WHERE id = ?""";
    /** Users whose address is unknown are left out by the join: their deliveries wait (R3.7). */
    private static final String DUE = """
            SELECT d.*, n.type, n.subject, n.body, n.order_id, c.email, c.name
            FROM deliveries d JOIN notifications n ON n.id = d.notification_id JOIN contacts c ON c.user_id = d.user_id
            WHERE d.status IN ('queued', 'failed', 'sending') AND d.next_attempt_at <= ?
                AND (c.email_verified OR NOT ?)
            ORDER BY d.next_attempt_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED""";

    @Inject
    Database database;

    void add(Delivery delivery) {
        database.change(
                INSERT,
                delivery.id(),
                delivery.notificationId(),
                delivery.userId(),
                delivery.status().word(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.messageId(),
                delivery.correlationId(),
                delivery.nextAttemptAt());
    }

    void keep(Delivery delivery) {
        database.change(
                UPDATE,
                delivery.status().word(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastError(),
                delivery.sentAt(),
                delivery.id());
    }

    /** The delivery that has been due for longest and that no other worker is looking at. */
    Optional<Assignment> due(OffsetDateTime now, boolean verifiedOnly) {
        return database.find(DUE, DeliveryTable::readAssignment, now, verifiedOnly);
    }

    Optional<Delivery> lock(UUID id) {
        return database.find("SELECT * FROM deliveries WHERE id = ? FOR UPDATE", DeliveryTable::read, id);
    }

    List<Delivery> of(Collection<UUID> notificationIds) {
        String[] ids = notificationIds.stream().map(UUID::toString).toArray(String[]::new);
        return database.list(
                "SELECT * FROM deliveries WHERE notification_id = ANY (?::uuid[])", DeliveryTable::read, (Object) ids);
    }

    /** Dead deliveries, newest first, one more than the page holds. */
    List<Delivery> dead(PageRequest page) {
        return database.list(
                "SELECT * FROM deliveries WHERE status = 'dead' AND (?::uuid IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                DeliveryTable::read,
                page.after(),
                page.after(),
                page.limit() + 1);
    }

    long count(DeliveryStatus... statuses) {
        String[] words = Arrays.stream(statuses).map(DeliveryStatus::word).toArray(String[]::new);
        return database.find(
                        "SELECT count(*) FROM deliveries WHERE status = ANY (?)", row -> row.getLong(1), (Object) words)
                .orElseThrow();
    }

    private static Assignment readAssignment(ResultSet row) throws SQLException {
        Delivery delivery = read(row);
        Letter letter = new Letter(
                delivery.messageId(),
                row.getString("email"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("order_id", UUID.class));
        return new Assignment(delivery, row.getString("type"), letter);
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("notification_id", UUID.class),
                row.getObject("user_id", UUID.class),
                DeliveryStatus.of(row.getString("status")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class),
                row.getString("message_id"),
                row.getString("correlation_id"),
                row.getString("last_error"),
                row.getObject("sent_at", OffsetDateTime.class));
    }
}
