package org.kontor.notifications.users.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.messaging.Event;
import org.kontor.notifications.announcements.control.Announcing;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.Notice;
import org.kontor.notifications.contacts.control.Contacts;
import org.kontor.notifications.events.control.EventData;
import org.kontor.notifications.mail.control.MailBell;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.texts.entity.Template;
import org.kontor.notifications.texts.entity.Text;

/** Takes over what users-war says of how users are reached. */
@ApplicationScoped
@Transactional
public class ContactNews {

    private static final Text REGISTRATION_REPEATED =
            Template.named("registration_repeated").fill(Map.of());

    @Inject
    Contacts contacts;

    @Inject
    MailBell bell;

    @Inject
    Announcing announcing;

    /** Does what the event asks for, in the transaction of the event. Other types are none of ours. */
    public void hear(Event event) {
        switch (event.type()) {
            case "org.kontor.users.contact_changed.v1" -> takeOver(event);
            case "org.kontor.users.registration_repeated.v1" -> warn(event);
            default -> {
                // a type that was added later is not for this version to understand
            }
        }
    }

    private void takeOver(Event event) {
        contacts.put(ContactEventReader.read(event), event.sequence(), event.time());
        bell.ringAtCommit();
    }

    private void warn(Event event) {
        UUID owner = new EventData(event.data()).uuid("user_id");
        announcing.once(List.of(new Notice(
                new Announcement(
                        owner, "registration_repeated", REGISTRATION_REPEATED, null, EnumSet.allOf(Channel.class)),
                new Origin(owner.toString(), event.id(), event.sequence(), event.correlationId()))));
    }
}
