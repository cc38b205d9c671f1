package org.kontor.notifications.messages.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.notifications.database.control.Database;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.page.PageRequest;

/** All notifications. */
@ApplicationScoped
public class Messages {

    private static final String INSERT = """
            INSERT INTO notifications AS told (id, user_id, type, channel, subject, body, order_id, subject_key,
                event_id, event_sequence, status, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unread', ?)
            """;
    private static final String ONCE = INSERT + "ON CONFLICT DO NOTHING";
    private static final String FOLLOWING = INSERT + """
            ON CONFLICT (order_id, type) WHERE order_id IS NOT NULL DO UPDATE SET subject = excluded.subject,
                body = excluded.body, event_id = excluded.event_id, event_sequence = excluded.event_sequence,
                status = 'unread', read_at = NULL
            WHERE told.event_sequence < excluded.event_sequence""";
    private static final String COLUMNS =
            "SELECT id, user_id, type, channel, subject, body, order_id, created_at, read_at FROM notifications ";
    private static final String PAGE = COLUMNS + """
            WHERE user_id = ? AND (?::text IS NULL OR status = ?) AND (?::uuid IS NULL OR id < ?)
            ORDER BY id DESC LIMIT ?""";

    @Inject
    Database database;

    /** Adds a notification, unless the same was told before; true if it was added (R2.1, R2.2). */
    public boolean addOnce(Notification notification, Origin origin) {
        return database.change(ONCE, values(notification, origin)) == 1;
    }

    /** Adds a notification, or lets the one about the same order say the newer thing (R2.2, R2.3). */
    public void addOrRenew(Notification notification, Origin origin) {
        database.change(FOLLOWING, values(notification, origin));
    }

    public Optional<Notification> find(UUID id) {
        return database.find(COLUMNS + "WHERE id = ?", Messages::read, id);
    }

    /**
     * The user's notifications, newest first, one more than the page holds.
     *
     * @param status unread or read; null for all
     */
    public List<Notification> page(UUID user, String status, PageRequest page) {
        return database.list(PAGE, Messages::read, user, status, status, page.after(), page.after(), page.limit() + 1);
    }

    /** Keeps when it was read (R2.4). */
    public void keepRead(Notification notification) {
        database.change(
                "UPDATE notifications SET status = 'read', read_at = ? WHERE id = ? AND read_at IS NULL",
                notification.readAt(),
                notification.id());
    }

    private static Object[] values(Notification notification, Origin origin) {
        return new Object[] {
            notification.id(),
            notification.userId(),
            notification.type(),
            notification.channel().word(),
            notification.text().subject(),
            notification.text().body(),
            notification.orderId(),
            origin.subjectKey(),
            origin.eventId(),
            origin.sequence(),
            notification.createdAt()
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
