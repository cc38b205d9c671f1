package org.kontor.notifications.contacts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.contacts.control.ContactsFixture.unverified;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.database.Database;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;

/** R1.1, on the real schema */
class TheLastContactCountsIT {

    @Test
    void anOlderEventChangesNothing() {
        UUID ann = UUID.randomUUID();
        OffsetDateTime noon = OffsetDateTime.parse("2026-11-22T12:00:00Z");
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Database database = transaction.database();
            Contacts contacts = ContactsFixture.contacts(database);
            contacts.put(unverified(ann, "first@example.com"), 1, noon);
            contacts.put(unverified(ann, "third@example.com"), 3, noon);
            contacts.put(unverified(ann, "second@example.com"), 2, noon);

            assertThat(database.find("SELECT email FROM contacts WHERE user_id = ?", row -> row.getString(1), ann))
                    .contains("third@example.com");
        }
    }
}
