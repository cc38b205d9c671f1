package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.notifications.mail.control.PostmanFixture.letterTo;
import static org.kontor.notifications.mail.control.PostmanFixture.postman;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.notifications.deliveries.entity.SendingFailure;

/** R3.4, R3.5, over a real connection */
class AMailServersRefusalIsUnderstoodTest {

    @ParameterizedTest
    @CsvSource({"nobody, true, 550", "strict, true, 554", "full, false, 452", "busy, false, 451"})
    void fiveHundredsAreForGoodAndFourHundredsPass(String recipient, boolean permanent, String code) {
        try (MailServerFixture server = new MailServerFixture()) {
            SendingFailure failure = failure(server.session(), recipient);

            assertThat(failure.permanent()).isEqualTo(permanent);
            assertThat(failure.reason()).startsWith(code + " ").doesNotContain(recipient + "@");
            assertThat(server.taken).isEmpty();
        }
    }

    @Test
    void aServerThatIsAwayPasses() {
        MailServerFixture server = new MailServerFixture();
        Session session = server.session();
        server.close();

        assertThat(failure(session, "zoe").permanent()).isFalse();
    }

    @Test
    void theNextLetterGoesOutAfterARefusal() throws Exception {
        try (MailServerFixture server = new MailServerFixture()) {
            Postman postman = postman(server.session());
            catchThrowableOfType(MessagingException.class, () -> postman.deliver(letterTo("nobody@example.com")));
            postman.deliver(letterTo("zoe@example.com"));
            postman.hangUp();

            assertThat(server.taken).hasSize(1);
        }
    }

    private static SendingFailure failure(Session session, String recipient) {
        Postman postman = postman(session);
        MessagingException thrown = catchThrowableOfType(
                MessagingException.class, () -> postman.deliver(letterTo(recipient + "@example.com")));
        postman.hangUp();
        return SmtpVerdict.of(thrown);
    }
}
