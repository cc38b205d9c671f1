package org.kontor.notifications.contacts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.contacts.entity.Contact;

/** The contacts of all users. */
@ApplicationScoped
@Transactional
public class Contacts {

    private static final String PUT = """
            INSERT INTO contacts AS known (user_id, email, email_verified, name, phone, phone_verified, sequence,
                changed_at)
            SELECT given.* FROM (VALUES (?::uuid, ?, ?::boolean, ?, ?, ?::boolean, ?::bigint, ?::timestamptz)) AS given (id)
            WHERE NOT EXISTS (SELECT FROM erasures WHERE user_id = given.id)
            ON CONFLICT (user_id) DO UPDATE SET email = excluded.email, email_verified = excluded.email_verified,
                name = excluded.name, phone = excluded.phone, phone_verified = excluded.phone_verified,
                sequence = excluded.sequence,
                changed_at = excluded.changed_at
            WHERE known.sequence < excluded.sequence""";

    @Inject
    Database database;

    /**
     * Takes over what a user is reached by, unless something newer is known (R1.1).
     *
     * @param sequence of the event that says so
     */
    public void put(Contact contact, long sequence, OffsetDateTime changedAt) {
        database.change(
                PUT,
                contact.userId(),
                contact.email().value(),
                contact.emailVerified(),
                contact.name(),
                contact.phone(),
                contact.phoneVerified(),
                sequence,
                changedAt);
    }

    /** Forgets a user for good (R1.3). */
    public void forget(UUID user, OffsetDateTime now) {
        database.change("INSERT INTO erasures (user_id, erased_at) VALUES (?, ?) ON CONFLICT DO NOTHING", user, now);
        database.change("DELETE FROM contacts WHERE user_id = ?", user);
    }
}
