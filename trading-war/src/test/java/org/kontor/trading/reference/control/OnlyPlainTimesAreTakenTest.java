package org.kontor.trading.reference.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyPlainTimesAreTakenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, true",
        "2026-02-29, false",
        "2028-02-29, true",
        "2026-11-31, false",
        "2026-1-1, false",
        "+12026-01-01, false",
        "-2026-01-01, false",
        "today, false",
        "2026-11-27T00:00:00Z, false"
    })
    void days(String text, boolean taken) {
        assertThat(TimeText.isDay(text)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "13:00, true",
        "13:00:00, true",
        "24:00, false",
        "13:60, false",
        "13, false",
        "13:00:01, false",
        "13:00:00.5, false"
    })
    void timesOfDay(String text, boolean taken) {
        assertThat(TimeText.isTimeOfDay(text)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T18:00:00Z, true",
        "2026-11-27T13:00:00-05:00, true",
        "2026-11-27T18:00:00.123456Z, true",
        "2026-11-27T18:00:00, false",
        "2026-11-27, false",
        "2026-13-27T18:00:00Z, false",
        "+999999-11-27T18:00:00Z, false"
    })
    void moments(String text, boolean taken) {
        assertThat(TimeText.isMoment(text)).isEqualTo(taken);
    }
}
