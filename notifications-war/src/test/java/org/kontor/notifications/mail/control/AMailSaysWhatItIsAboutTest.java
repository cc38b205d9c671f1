package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.mail.control.PostmanFixture.MESSAGE_ID;
import static org.kontor.notifications.mail.control.PostmanFixture.ORDER;
import static org.kontor.notifications.mail.control.PostmanFixture.letterTo;
import static org.kontor.notifications.mail.control.PostmanFixture.postman;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** R3.8, over a real connection */
class AMailSaysWhatItIsAboutTest {

    @Test
    void headersAndTextArriveAsWritten() throws Exception {
        try (MailServerFixture server = new MailServerFixture()) {
            Postman postman = postman(server.session());
            postman.deliver(letterTo("zoe@example.com"));
            postman.hangUp();

            MimeMessage mail = server.taken.get(0);
            InternetAddress to = (InternetAddress) mail.getRecipients(RecipientType.TO)[0];
            assertThat(mail.getMessageID()).isEqualTo(MESSAGE_ID);
            assertThat(mail.getHeader("X-Kontor-Order")).containsExactly(ORDER.toString());
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getSubject()).isEqualTo("You bought 300 AAPL at 78.43");
            assertThat(mail.getFrom()[0]).hasToString("Kontor <no-reply@kontor.localhost>");
            assertThat(to.getAddress()).isEqualTo("zoe@example.com");
            assertThat(to.getPersonal()).isEqualTo("Zoë Ünal");
            assertThat(mail.getSentDate()).isEqualTo("2026-11-22T15:04:05Z");
            assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo("""
                    Hello Zoë Ünal,

                    You bought 300 AAPL.

                    Total: 23530.00 USD

                    Kontor
                    --\s
                    This mail was written by the Kontor notification service; replies are not read.
                    """);
        }
    }

    @Test
    void everyTryCarriesTheSameMessageId() throws Exception {
        try (MailServerFixture server = new MailServerFixture()) {
            Postman postman = postman(server.session());
            postman.deliver(letterTo("zoe@example.com"));
            postman.hangUp();
            postman.deliver(letterTo("zoe@example.com"));
            postman.hangUp();

            assertThat(server.taken).extracting(MimeMessage::getMessageID).containsExactly(MESSAGE_ID, MESSAGE_ID);
        }
    }
}
