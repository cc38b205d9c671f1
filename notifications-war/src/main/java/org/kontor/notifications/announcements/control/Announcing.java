package org.kontor.notifications.announcements.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.kontor.database.Database;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.Notice;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.mail.control.MailQueue;
import org.kontor.notifications.messages.control.Messages;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.sms.control.TextQueue;
import org.kontor.rest.correlation.Correlation;

/** Tells users what happened, in two statements however much it is (R4.1, R4.2). */
@ApplicationScoped
@Transactional
public class Announcing {

    private static final String FORGET_KEYS = """
            DELETE FROM idempotency_keys WHERE caller = ?
                OR notification_id IN (SELECT id FROM notifications WHERE user_id = ?)""";

    @Inject
    Database database;

    @Inject
    Messages messages;

    @Inject
    MailQueue mail;

    @Inject
    TextQueue texts;

    @Inject
    DeliveryQueue deliveries;

    @Inject
    Clock clock;

    /** Tells each unless it was told before. */
    public void once(List<Notice> notices) {
        if (!notices.isEmpty()) {
            Map<UUID, Notice> byId = new LinkedHashMap<>();
            notices.forEach(notice -> byId.put(UuidCreator.getTimeOrderedEpoch(), notice));
            tell(byId);
        }
    }

    /** Tells the newer things about the same orders in the notifications that there are; never by mail. */
    public void renewing(List<Notice> notices) {
        if (!notices.isEmpty()) {
            messages.addOrRenew(notices.stream()
                    .map(notice -> told(UuidCreator.getTimeOrderedEpoch(), notice))
                    .toList());
        }
    }

    /** Removes all that the user was told, with its mails and texts and the keys it was posted under. */
    public void forget(UUID user) {
        deliveries.forget(user);
        database.change(FORGET_KEYS, user, user);
        messages.forget(user);
    }

    void posted(Announcement announcement, UUID id) {
        tell(Map.of(id, new Notice(announcement, Origin.posted(id, Correlation.current()))));
    }

    /** @param notices by the ids of their notifications */
    private void tell(Map<UUID, Notice> notices) {
        List<Told> all = notices.entrySet().stream()
                .map(notice -> told(notice.getKey(), notice.getValue()))
                .toList();
        Set<UUID> added = messages.addOnce(all);
        List<Told> fresh =
                all.stream().filter(told -> added.contains(told.id())).toList();
        List<Told> mailed = new ArrayList<>(those(fresh, notices, Announcement::isMailed));
        List<Told> texted = those(fresh, notices, Announcement::isTexted);
        if (!texted.isEmpty()) {
            texts.add(texted).stream()
                    .filter(told -> !notices.get(told.id()).announcement().isMailed())
                    .forEach(mailed::add);
        }
        if (!mailed.isEmpty()) {
            mail.add(mailed);
        }
    }

    private static List<Told> those(List<Told> all, Map<UUID, Notice> notices, Predicate<Announcement> wanted) {
        return all.stream()
                .filter(told -> wanted.test(notices.get(told.id()).announcement()))
                .toList();
    }

    private Told told(UUID id, Notice notice) {
        Announcement announcement = notice.announcement();
        Notification notification = new Notification(
                id,
                announcement.userId(),
                announcement.type(),
                announcement.shownIn(),
                announcement.text(),
                announcement.orderId(),
                OffsetDateTime.now(clock),
                null);
        return new Told(notification, notice.origin(), notice.enclosure());
    }
}
