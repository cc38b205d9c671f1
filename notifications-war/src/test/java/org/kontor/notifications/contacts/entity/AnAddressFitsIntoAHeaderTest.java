package org.kontor.notifications.contacts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.2 */
class AnAddressFitsIntoAHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.com", "o'hara+tag@sub.example.org", "ünal@exämple.de"})
    void anOrdinaryOneDoes(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.com\r\nBcc: all@example.com",
                "ann@example.com, bob@example.com",
                "Ann <ann@example.com>",
                "ann",
                "@example.com",
                "ann@",
                "a@b@c",
                "a b@example.com",
                ""
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(address))
                .withMessage("not an e-mail address");
    }
}
