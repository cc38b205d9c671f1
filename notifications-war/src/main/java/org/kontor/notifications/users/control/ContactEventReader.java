package org.kontor.notifications.users.control;

import java.util.regex.Pattern;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.contacts.entity.Contact;
import org.kontor.notifications.contacts.entity.EmailAddress;
import org.kontor.notifications.events.control.EventData;

/** Reads a {@code contact_changed} event (R7.3). */
final class ContactEventReader {

    private static final int MAX_NAME = 200;
    /** ITU-T E.164: up to 15 digits. */
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{1,14}");

    private ContactEventReader() {}

    static Contact read(Event event) {
        EventData data = new EventData(event.data());
        return new Contact(
                data.uuid("user_id"),
                email(data, "email"),
                data.flag("email_verified"),
                name(data.line("name")),
                data.has("phone_number") ? data.line("phone_number") : null,
                data.has("phone_verified") && data.flag("phone_verified"));
    }

    /** The number that something is to be texted to. */
    static String phone(EventData data) {
        String number = data.text("phone_number");
        if (!NUMBER.matcher(number).matches()) {
            throw new MalformedEvent("phone_number is not a number in E.164");
        }
        return number;
    }

    static EmailAddress email(EventData data, String name) {
        try {
            return new EmailAddress(data.text(name));
        } catch (IllegalArgumentException notOne) {
            throw new MalformedEvent(name + " is not an address that can be mailed to");
        }
    }

    private static String name(String given) {
        return given.substring(
                0, given.offsetByCodePoints(0, Math.min(MAX_NAME, given.codePointCount(0, given.length()))));
    }
}
