package org.kontor.notifications.users.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.notifications.announcements.control.AnnouncingFixture;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.preferences.control.PreferencesFixture;

/** Builds what a server would inject. */
final class ContactNewsFixture {

    private ContactNewsFixture() {}

    static ContactNews news(Database database) {
        ContactNews news = new ContactNews();
        news.contacts = ContactsFixture.contacts(database);
        news.bells = DeliveriesFixture.silentBells();
        news.announcing = AnnouncingFixture.announcing(database, Clock.systemUTC());
        news.letters = new UserLetters();
        news.letters.announcing = news.announcing;
        news.preferences = PreferencesFixture.preferences(database);
        news.clock = Clock.systemUTC();
        return news;
    }
}
