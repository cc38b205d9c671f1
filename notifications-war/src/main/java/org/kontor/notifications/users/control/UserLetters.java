package org.kontor.notifications.users.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.messaging.Event;
import org.kontor.notifications.announcements.control.Announcing;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.Notice;
import org.kontor.notifications.events.control.EventData;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Enclosure;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.texts.entity.Template;
import org.kontor.notifications.texts.entity.Text;

/** Writes to users what users-war wants to be written to them (R7.2, R7.4, R7.5). */
@ApplicationScoped
@Transactional
public class UserLetters {

    private static final Set<Channel> MAIL = EnumSet.of(Channel.EMAIL);
    private static final Set<Channel> TEXT = EnumSet.of(Channel.SMS);
    private static final Set<Channel> MAIL_AND_INAPP = EnumSet.of(Channel.INAPP, Channel.EMAIL);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    /** A text is short, and its code good for minutes. */
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    Announcing announcing;

    /** Tells something that needs no word from the event. */
    void tell(String type, Event event) {
        write(type, Map.of(), MAIL_AND_INAPP, Enclosure.NONE, event);
    }

    /** Tells it by mail alone, to an address that is not that of the contact any more. */
    void tellAt(String address, String type, Event event) {
        write(type, Map.of(), MAIL, new Enclosure(address, null, null), event);
    }

    /**
     * Hands out a secret by mail alone. An event that has none any more was handled before: users-war takes it out once
     * the event was sent.
     */
    void handOut(String type, Event event) {
        EventData data = new EventData(event.data());
        if (data.has("secret")) {
            Enclosure enclosure = new Enclosure(
                    ContactEventReader.email(data, "email").value(), data.line("secret"), data.time("expires_at"));
            Map<String, String> words = Map.of("secret", Text.WITHHELD, "until", MOMENT.format(enclosure.until()));
            write(type, words, MAIL, enclosure, event);
        }
    }

    /** Hands out a code by text alone, to the number that it is to prove. */
    void handOutCode(String type, Event event) {
        EventData data = new EventData(event.data());
        if (data.has("secret")) {
            Enclosure enclosure =
                    new Enclosure(ContactEventReader.phone(data), data.line("secret"), data.time("expires_at"));
            Map<String, String> words =
                    Map.of("secret", Text.WITHHELD_BY_PHONE, "until", HOUR.format(enclosure.until()));
            write(type, words, TEXT, enclosure, event);
        }
    }

    private void write(
            String type, Map<String, String> words, Set<Channel> channels, Enclosure enclosure, Event event) {
        UUID owner = new EventData(event.data()).uuid("user_id");
        announcing.once(List.of(new Notice(
                new Announcement(owner, type, Template.named(type).fill(words), null, channels),
                new Origin(owner.toString(), event.id(), event.sequence(), event.correlationId()),
                enclosure)));
    }
}
