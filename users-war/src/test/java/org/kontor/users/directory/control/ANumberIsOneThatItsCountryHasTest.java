package org.kontor.users.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.4. */
class ANumberIsOneThatItsCountryHasTest {

    @ParameterizedTest
    @ValueSource(strings = {"+14155550123", "+4930123456", "+442079460123", "+81312345678"})
    void numbersAreAccepted(String text) {
        assertThat(PhoneNumbers.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1415555012", "+11111111111", "+999123456789", "+49 30 123456", "tel:+4930123456", ""})
    void anythingElseIsRefused(String text) {
        assertThat(PhoneNumbers.accepts(text)).isFalse();
    }
}
