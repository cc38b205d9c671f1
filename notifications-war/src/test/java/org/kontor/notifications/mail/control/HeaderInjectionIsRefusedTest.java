package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kontor.notifications.mail.control.PostmanFixture.letter;
import static org.kontor.notifications.mail.control.PostmanFixture.postman;

import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.notifications.deliveries.entity.Letter;

/** R3.10 */
class HeaderInjectionIsRefusedTest {

    private static final String INJECTION = "\r\nBcc: everybody@example.com";

    @ParameterizedTest
    @CsvSource({"address", "name", "subject", "message id"})
    void inWhateverComesFromOutside(String where) {
        Letter letter = switch (where) {
            case "address" -> letter("zoe@example.com" + INJECTION, "Zoe", "subject");
            case "name" -> letter("zoe@example.com", "Zoe" + INJECTION, "subject");
            case "subject" -> letter("zoe@example.com", "Zoe", "subject" + INJECTION);
            default -> new Letter("<id>" + INJECTION, "zoe@example.com", "Zoe", "subject", "body", null);
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> postman(Session.getInstance(new Properties())).deliver(letter));
    }
}
