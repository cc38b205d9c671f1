package org.kontor.notifications.users.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.messaging.Event;
import org.kontor.notifications.announcements.control.Announcing;
import org.kontor.notifications.contacts.control.Contacts;
import org.kontor.notifications.deliveries.control.DeliveryBells;
import org.kontor.notifications.events.control.EventData;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.preferences.control.Preferences;

/** Takes over what users-war says of how users are reached. */
@ApplicationScoped
@Transactional
public class ContactNews {

    @Inject
    Contacts contacts;

    @Inject
    DeliveryBells bells;

    @Inject
    Announcing announcing;

    @Inject
    UserLetters letters;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    /** Does what the event asks for, in the transaction of the event. Other types are none of ours. */
    public void hear(Event event) {
        switch (event.type()) {
            case "org.kontor.users.contact_changed.v1" -> takeOver(event);
            case "org.kontor.users.registration_repeated.v1" -> letters.tell("registration_repeated", event);
            case "org.kontor.users.email_verification_requested.v1" -> letters.handOut("email_verification", event);
            case "org.kontor.users.password_reset_requested.v1" -> letters.handOut("password_reset", event);
            case "org.kontor.users.phone_verification_requested.v1" -> letters.handOutCode("phone_verification", event);
            case "org.kontor.users.password_changed.v1" -> letters.tell("password_changed", event);
            case "org.kontor.users.second_factor_added.v1" -> letters.tell("second_factor_added", event);
            case "org.kontor.users.second_factor_removed.v1" -> letters.tell("second_factor_removed", event);
            case "org.kontor.users.email_changed.v1" ->
                letters.tellAt(
                        ContactEventReader.email(new EventData(event.data()), "old_email")
                                .value(),
                        "email_changed",
                        event);
            case "org.kontor.users.contact_erased.v1" -> forget(event);
            default -> {
                // a type that was added later is not for this version to understand
            }
        }
    }

    private void takeOver(Event event) {
        contacts.put(ContactEventReader.read(event), event.sequence(), event.time());
        bells.ringAtCommit(Channel.EMAIL);
        bells.ringAtCommit(Channel.SMS);
    }

    private void forget(Event event) {
        UUID user = new EventData(event.data()).uuid("user_id");
        contacts.forget(user, OffsetDateTime.now(clock));
        announcing.forget(user);
        preferences.forget(user);
    }
}
