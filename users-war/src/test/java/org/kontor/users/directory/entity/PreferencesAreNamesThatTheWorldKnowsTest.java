package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.16. */
class PreferencesAreNamesThatTheWorldKnowsTest {

    @ParameterizedTest
    @CsvSource({"en-US,en-US", "de,de", "pt-br,pt-BR", "zh-Hant-TW,zh-Hant-TW"})
    void languageTagsAreKeptInTheirCanonicalSpelling(String tag, String canonical) {
        assertThat(new UserLocale(tag).tag()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "xx", "en_US", "en-XX", "de-DE-", "en-US-x-abcdefgh-abcdefgh-abcdefgh-a"})
    void otherTagsAreRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserLocale(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata"})
    void zonesAreThoseOfTheDatabase(String zone) {
        assertThat(new TimeZoneName(zone).text()).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "europe/berlin", "+01:00", "Europe/Berlin\n"})
    void otherZonesAreRefused(String zone) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeZoneName(zone));
    }
}
