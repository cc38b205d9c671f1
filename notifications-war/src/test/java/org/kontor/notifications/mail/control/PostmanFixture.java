package org.kontor.notifications.mail.control;

import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.notifications.deliveries.entity.Letter;

final class PostmanFixture {

    static final UUID ORDER = UUID.fromString("019abf40-1000-7b11-8c4e-2f6d1b0a9e01");
    static final String MESSAGE_ID = "<019abf40-4000-7e11-8c4e-2f6d1b0a9e21@kontor.localhost>";

    private PostmanFixture() {}

    static Postman postman(Session session) {
        Postman postman = new Postman();
        postman.session = session;
        postman.settings = MailQueueFixture.settings();
        postman.clock = Clock.fixed(Instant.parse("2026-11-22T15:04:05Z"), ZoneOffset.UTC);
        return postman;
    }

    static Letter letterTo(String address) {
        return letter(address, "Zoë Ünal", "You bought 300 AAPL at 78.43");
    }

    static Letter letter(String address, String name, String subject) {
        return new Letter(MESSAGE_ID, address, name, subject, "You bought 300 AAPL.\n\nTotal: 23530.00 USD", ORDER);
    }
}
