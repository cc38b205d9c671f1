package org.kontor.notifications.announcements.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.mail.control.MailQueue;
import org.kontor.notifications.messages.control.Messages;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;

/** Tells users what happened (R4.1, R4.2). */
@ApplicationScoped
@Transactional
public class Announcing {

    @Inject
    Messages messages;

    @Inject
    MailQueue mail;

    @Inject
    Clock clock;

    /** Tells it unless it was told before. */
    public void once(Announcement announcement, Origin origin) {
        tell(announcement, origin, UuidCreator.getTimeOrderedEpoch());
    }

    /** Tells the newer thing about the same order in the notification that there is; never by mail. */
    public void renewing(Announcement announcement, Origin origin) {
        messages.addOrRenew(notification(announcement, UuidCreator.getTimeOrderedEpoch()), origin);
    }

    void posted(Announcement announcement, UUID id) {
        tell(announcement, Origin.posted(id), id);
    }

    private void tell(Announcement announcement, Origin origin, UUID id) {
        Notification notification = notification(announcement, id);
        if (messages.addOnce(notification, origin) && announcement.isMailed()) {
            mail.add(notification);
        }
    }

    private Notification notification(Announcement announcement, UUID id) {
        return new Notification(
                id,
                announcement.userId(),
                announcement.type(),
                announcement.shownIn(),
                announcement.text(),
                announcement.orderId(),
                OffsetDateTime.now(clock),
                null);
    }
}
