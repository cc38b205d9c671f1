package org.kontor.notifications.messages.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.page.PageRequest;

/** All notifications. */
@ApplicationScoped
public class Messages {

    /**
     * The erasures are asked row by row: NOT EXISTS becomes a join, and the first of several would not be the first.
     */
    private static final String INSERT = """
            INSERT INTO notifications AS told (id, user_id, type, channel, subject, body, order_id, subject_key,
                event_id, event_sequence, created_at, recipient, secret, secret_until, status)
            SELECT given.*, 'unread' FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[],
                ?::timestamptz[]) AS given (id, whose)
            WHERE (SELECT true FROM erasures WHERE user_id = whose) IS NULL
            """;

    private static final String ONCE = INSERT + "ON CONFLICT DO NOTHING RETURNING id";
    private static final String FOLLOWING = INSERT + """
            ON CONFLICT (order_id, type) WHERE order_id IS NOT NULL DO UPDATE SET subject = excluded.subject,
                body = excluded.body, event_id = excluded.event_id, event_sequence = excluded.event_sequence,
                status = 'unread', read_at = NULL
            WHERE told.event_sequence < excluded.event_sequence""";
    private static final String COLUMNS =
            "SELECT id, user_id, type, channel, subject, body, order_id, created_at, read_at FROM notifications ";
    private static final String PAGE = COLUMNS + """
            WHERE user_id = ? AND (?::text IS NULL OR status = ?) AND (?::uuid IS NULL OR id < ?)
                AND secret_until IS NULL
            ORDER BY id DESC LIMIT ?""";

    @Inject
    Database database;

    /** Adds those that were not told before, and tells the ids of the notifications that were added (R2.1, R2.2). */
    public Set<UUID> addOnce(Collection<Told> all) {
        return new HashSet<>(database.list(ONCE, row -> row.getObject(1, UUID.class), columns(all)));
    }

    /** Adds notifications about orders, or lets those that there are say the newer thing (R2.2, R2.3). */
    public void addOrRenew(Collection<Told> all) {
        database.change(FOLLOWING, columns(newest(all)));
    }

    /** One of each order and type, because a statement cannot renew the same row twice. */
    private static Collection<Told> newest(Collection<Told> all) {
        Map<List<Object>, Told> newest = new LinkedHashMap<>();
        for (Told told : all) {
            newest.merge(
                    List.of(told.notification().orderId(), told.notification().type()),
                    told,
                    (one, other) -> one.origin().sequence() < other.origin().sequence() ? other : one);
        }
        return newest.values();
    }

    public Optional<Notification> find(UUID id) {
        return database.find(COLUMNS + "WHERE id = ?", Messages::read, id);
    }

    /**
     * The user's notifications, newest first, one more than the page holds; without those that say in their mails alone
     * what they have to say.
     *
     * @param status unread or read; null for all
     */
    public List<Notification> page(UUID user, String status, PageRequest page) {
        return database.list(PAGE, Messages::read, user, status, status, page.after(), page.after(), page.limit() + 1);
    }

    /** Keeps when it was read, and tells whether that is new (R2.4). */
    public boolean keepRead(Notification notification) {
        return database.change(
                        "UPDATE notifications SET status = 'read', read_at = ? WHERE id = ? AND read_at IS NULL",
                        notification.readAt(),
                        notification.id())
                == 1;
    }

    /** Removes what the user was told (R2.6). */
    public void forget(UUID user) {
        database.change("DELETE FROM notifications WHERE user_id = ?", user);
    }

    private static Object[] columns(Collection<Told> all) {
        return new Object[] {
            column(all, Told::id),
            column(all, told -> told.notification().userId()),
            column(all, told -> told.notification().type()),
            column(all, told -> told.notification().channel().word()),
            column(all, told -> told.notification().text().subject()),
            column(all, told -> told.notification().text().body()),
            column(all, told -> told.notification().orderId()),
            column(all, told -> told.origin().subjectKey()),
            column(all, told -> told.origin().eventId()),
            column(all, told -> told.origin().sequence()),
            column(all, told -> told.notification().createdAt()),
            column(all, told -> told.enclosure().recipient()),
            column(all, told -> told.enclosure().secret()),
            column(all, told -> told.enclosure().until())
        };
    }

    private static Notification read(ResultSet row) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("type"),
                Channel.of(row.getString("channel")),
                new Text(row.getString("subject"), row.getString("body")),
                row.getObject("order_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("read_at", OffsetDateTime.class));
    }
}
