package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.4. */
class PhoneNumberIsInInternationalFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"+14155550123", "+4930123456", "+123456789012345"})
    void numbersAreAccepted(String text) {
        assertThat(new PhoneNumber(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "4155550123", "+04155550123", "+1 415 555", "+1234567890123456", "+١٢٣٤٥٦٧٨"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }
}
