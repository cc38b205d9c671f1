package org.kontor.notifications.deliveries.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.database.Database;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.deliveries.entity.DeliveryStatus;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.deliveries.entity.Report;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.preferences.entity.QuietHours;
import org.kontor.rest.page.PageRequest;

/** All deliveries. Rows that are read to be changed are locked. */
@ApplicationScoped
class DeliveryTable {

    private static final String INSERT = """
            INSERT INTO deliveries (id, notification_id, user_id, channel, status, attempts, next_attempt_at, message_id,
                correlation_id, created_at, segments)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::integer[], ?::timestamptz[],
                ?::text[], ?::text[], ?::timestamptz[], ?::integer[])""";
    /**
     * Users whose address is unknown are left out by the join: their deliveries wait (R3.7). Secrets that are too old
     * go with it (R3.13), for nothing else comes by as often.
     */
    private static final String TAKE_MAILS = """
            WITH forgotten AS (
                UPDATE notifications SET secret = NULL, recipient = NULL WHERE secret IS NOT NULL AND secret_until <= ?),
            due AS MATERIALIZED (
                SELECT d.id AS due_id, n.type, n.subject, n.body, n.order_id, n.secret, n.secret_until,
                    coalesce(n.recipient, c.email) AS address, c.name, NULL::text AS timezone,
                    NULL::time AS quiet_from, NULL::time AS quiet_until
                FROM deliveries d JOIN notifications n ON n.id = d.notification_id
                    JOIN contacts c ON c.user_id = d.user_id
                WHERE d.channel = 'email' AND d.status IN ('queued', 'failed', 'sending') AND d.next_attempt_at <= ?
                    AND (c.email_verified OR n.recipient IS NOT NULL OR NOT ?)
                ORDER BY d.next_attempt_at LIMIT ? FOR NO KEY UPDATE OF d SKIP LOCKED)
            UPDATE deliveries SET status = 'sending', attempts = attempts + 1, next_attempt_at = ?
            FROM due WHERE id = due_id
            RETURNING *""";
    /** What has no number of its own goes to a verified one, of a user who wants texts (R3.16). */
    private static final String TAKE_TEXTS = """
            WITH due AS MATERIALIZED (
                SELECT d.id AS due_id, n.type, n.subject, n.body, n.order_id, n.secret, n.secret_until,
                    coalesce(n.recipient, c.phone) AS address, c.name,
                    CASE WHEN n.recipient IS NULL THEN p.timezone END AS timezone, p.quiet_from, p.quiet_until
                FROM deliveries d JOIN notifications n ON n.id = d.notification_id
                    JOIN contacts c ON c.user_id = d.user_id
                    LEFT JOIN preferences p ON p.user_id = d.user_id
                WHERE d.channel = 'sms' AND d.status IN ('queued', 'failed', 'sending') AND d.next_attempt_at <= ?
                    AND (n.recipient IS NOT NULL OR c.phone_verified AND p.texts)
                ORDER BY d.next_attempt_at LIMIT ? FOR NO KEY UPDATE OF d SKIP LOCKED)
            UPDATE deliveries SET status = 'sending', attempts = attempts + 1, next_attempt_at = ?
            FROM due WHERE id = due_id
            RETURNING *""";
    /** What was sent is sent, whichever try it was; of the rest, the last try alone counts. */
    private static final String KEEP = """
            WITH kept AS (UPDATE deliveries d SET status = r.status, next_attempt_at = r.next_attempt_at, last_error = r.last_error,
                sent_at = r.sent_at, attempts = d.attempts + r.attempts - r.attempt
            FROM unnest(?::uuid[], ?::integer[], ?::text[], ?::integer[], ?::timestamptz[], ?::text[], ?::timestamptz[])
                AS r (id, attempt, status, attempts, next_attempt_at, last_error, sent_at)
            WHERE d.id = r.id AND CASE r.status WHEN 'sent' THEN d.status <> 'sent'
                ELSE d.status = 'sending' AND d.attempts = r.attempt END
            RETURNING d.*),
            forgotten AS (
                UPDATE notifications n SET secret = NULL, recipient = NULL FROM kept
                WHERE n.id = kept.notification_id AND kept.status = 'sent'
                    AND (n.secret IS NOT NULL OR n.recipient IS NOT NULL))
            SELECT * FROM kept""";

    /** By their notifications, which have an index by user. */
    private static final String FORGET = """
            DELETE FROM deliveries WHERE notification_id IN (SELECT id FROM notifications WHERE user_id = ?)""";

    private static final String REQUEUE =
            "UPDATE deliveries SET status = ?, attempts = ?, next_attempt_at = ? WHERE id = ?";

    @Inject
    Database database;

    /** @param segments how many a text is charged as; null for anything else */
    void add(Collection<Delivery> deliveries, Function<Delivery, Object> segments) {
        database.change(
                INSERT,
                column(deliveries, Delivery::id),
                column(deliveries, Delivery::notificationId),
                column(deliveries, Delivery::userId),
                column(deliveries, delivery -> delivery.channel().word()),
                column(deliveries, delivery -> delivery.status().word()),
                column(deliveries, Delivery::attempts),
                column(deliveries, Delivery::nextAttemptAt),
                column(deliveries, Delivery::messageId),
                column(deliveries, Delivery::correlationId),
                column(deliveries, Delivery::nextAttemptAt),
                column(deliveries, segments));
    }

    /** Begins a try of those that have been due for longest and that no other worker is looking at. */
    List<Assignment> take(Channel channel, OffsetDateTime now, Terms terms) {
        OffsetDateTime end = now.plus(terms.lease());
        return channel == Channel.SMS
                ? database.list(TAKE_TEXTS, DeliveryTable::readAssignment, now, terms.batch(), end)
                : database.list(
                        TAKE_MAILS, DeliveryTable::readAssignment, now, now, terms.verifiedOnly(), terms.batch(), end);
    }

    /** The deliveries that a report has changed, as they are now. */
    List<Delivery> keep(Collection<Report> reports) {
        return database.list(
                KEEP,
                DeliveryTable::read,
                column(reports, report -> report.delivery().id()),
                column(reports, Report::attempt),
                column(reports, report -> report.delivery().status().word()),
                column(reports, report -> report.delivery().attempts()),
                column(reports, report -> report.delivery().nextAttemptAt()),
                column(reports, report -> report.delivery().lastError()),
                column(reports, report -> report.delivery().sentAt()));
    }

    void forget(UUID user) {
        database.change(FORGET, user);
    }

    void requeue(Delivery delivery) {
        database.change(
                REQUEUE, delivery.status().word(), delivery.attempts(), delivery.nextAttemptAt(), delivery.id());
    }

    Optional<Delivery> lock(UUID id) {
        return database.find("SELECT * FROM deliveries WHERE id = ? FOR UPDATE", DeliveryTable::read, id);
    }

    List<Delivery> of(Collection<UUID> notificationIds) {
        return database.list(
                "SELECT * FROM deliveries WHERE notification_id = ANY (?::uuid[])",
                DeliveryTable::read,
                column(notificationIds, id -> id));
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

    long count(Channel channel, DeliveryStatus... statuses) {
        String[] words = Arrays.stream(statuses).map(DeliveryStatus::word).toArray(String[]::new);
        return database.find(
                        "SELECT count(*) FROM deliveries WHERE channel = ? AND status = ANY (?)",
                        row -> row.getLong(1),
                        channel.word(),
                        words)
                .orElseThrow();
    }

    private static Assignment readAssignment(ResultSet row) throws SQLException {
        Delivery delivery = read(row);
        Letter letter = new Letter(
                delivery.messageId(),
                row.getString("address"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("order_id", UUID.class),
                row.getString("secret"),
                row.getObject("secret_until", OffsetDateTime.class),
                quiet(row));
        return new Assignment(delivery, row.getString("type"), letter);
    }

    private static QuietHours quiet(ResultSet row) throws SQLException {
        String zone = row.getString("timezone");
        return zone == null
                ? null
                : new QuietHours(
                        ZoneId.of(zone),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class));
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("notification_id", UUID.class),
                row.getObject("user_id", UUID.class),
                Channel.of(row.getString("channel")),
                DeliveryStatus.of(row.getString("status")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class),
                row.getString("message_id"),
                row.getString("correlation_id"),
                row.getString("last_error"),
                row.getObject("sent_at", OffsetDateTime.class));
    }
}
