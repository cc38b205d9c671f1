package org.kontor.marketdata.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayIsTheDayInNewYorkTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T04:59:59Z, 2026-11-23",
        "2026-11-24T05:00:00Z, 2026-11-24",
        "2026-07-01T03:59:59Z, 2026-06-30",
        "2026-07-01T04:00:00Z, 2026-07-01"
    })
    void itBeginsAtMidnightThere(Instant moment, LocalDate today) {
        assertThat(NyseCalendarFixture.at(moment).today()).isEqualTo(today);
    }
}
