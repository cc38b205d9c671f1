package org.kontor.notifications.contacts.control;

import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.contacts.entity.Contact;
import org.kontor.notifications.contacts.entity.EmailAddress;

public final class ContactsFixture {

    private ContactsFixture() {}

    public static Contacts contacts(Database database) {
        Contacts contacts = new Contacts();
        contacts.database = database;
        return contacts;
    }

    /** One with a number that was proved. */
    public static Contact withPhone(UUID user, String number) {
        return new Contact(user, new EmailAddress("ann@example.com"), true, "Ann", number, true);
    }

    public static Contact unverified(UUID user, String address) {
        return new Contact(user, new EmailAddress(address), false, "Ann", null, false);
    }
}
