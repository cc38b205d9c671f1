package org.kontor.notifications.users.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.contacts.entity.Contact;
import org.kontor.notifications.contacts.entity.EmailAddress;
import org.kontor.notifications.events.EventSample;

/** R7.1, R7.3 */
class AContactsEventIsUnderstoodOrRefusedTest {

    private static final String TYPE = "users.contact_changed.v1";

    @Test
    void theSampleOfUsersIsUnderstood() {
        assertThat(ContactEventReader.read(EventSample.of(TYPE)))
                .isEqualTo(new Contact(
                        UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55"),
                        new EmailAddress("Ann.Lee@example.com"),
                        false,
                        "Ann Lee",
                        "+14155550123",
                        false));
    }

    @Test
    void aNameIsOneLine() {
        assertThat(ContactEventReader.read(EventSample.with(TYPE, "name", "\"Ann\\r\\nBcc: x\""))
                        .name())
                .isEqualTo("Ann Bcc: x");
    }

    @ParameterizedTest
    @CsvSource({
        "email, \"ann\"",
        "email, 7",
        "email_verified, \"yes\"",
        "user_id, \"ann\"",
        "name, null",
        "phone_verified, 1"
    })
    void anythingElseIsRefused(String field, String value) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> ContactEventReader.read(EventSample.with(TYPE, field, value)))
                .withMessageStartingWith(field);
    }
}
