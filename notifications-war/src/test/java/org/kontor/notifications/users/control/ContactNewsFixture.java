package org.kontor.notifications.users.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.notifications.announcements.control.AnnouncingFixture;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.mail.control.MailQueueFixture;

/** Builds what a server would inject. */
final class ContactNewsFixture {

    private ContactNewsFixture() {}

    static ContactNews news(Database database) {
        ContactNews news = new ContactNews();
        news.contacts = ContactsFixture.contacts(database);
        news.bell = MailQueueFixture.silentBell();
        news.announcing = AnnouncingFixture.announcing(database, Clock.systemUTC());
        news.letters = new UserLetters();
        news.letters.announcing = news.announcing;
        news.clock = Clock.systemUTC();
        return news;
    }
}
