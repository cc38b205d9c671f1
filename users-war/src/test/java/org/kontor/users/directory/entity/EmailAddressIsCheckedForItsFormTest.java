package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.2. */
class EmailAddressIsCheckedForItsFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.com",
                "Ann.Lee+kontor@mail.example.co.uk",
                "o'neill@example.org",
                "1@2.example",
                "a@xn--bcher-kva.example"
            })
    void addressesAreAccepted(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.com",
                "ann@",
                "ann@example",
                "ann@@example.com",
                "ann.@example.com",
                ".ann@example.com",
                "a..b@example.com",
                "ann@-example.com",
                "ann@example-.com",
                "ann@example..com",
                "ann@example.com.",
                "ann lee@example.com",
                " ann@example.com",
                "ann@example.com\r\nBcc: eve@example.com",
                "\"ann\"@example.com",
                "ann@[127.0.0.1]",
                "änn@example.com"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void lengthsHaveLimits() {
        assertThat(EmailAddress.accepts("a".repeat(64) + "@example.com")).isTrue();
        assertThat(EmailAddress.accepts("a".repeat(65) + "@example.com")).isFalse();
        assertThat(EmailAddress.accepts("a@" + "b.".repeat(124) + "com")).isTrue();
        assertThat(EmailAddress.accepts("a@" + "b.".repeat(126) + "com")).isFalse();
        assertThat(EmailAddress.accepts("a@" + "b".repeat(64) + ".com")).isFalse();
    }

    @Test
    void spellingsOfOneAddressHaveOneKey() {
        assertThat(new EmailAddress("Ann@Example.COM").key()).isEqualTo(new EmailAddress("ann@example.com").key());
    }
}
