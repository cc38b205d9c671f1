package org.kontor.marketdata.calendar.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.calendar.control.NyseCalendarFixture;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.rest.problem.Problem;

/** R7.3, R7.5. */
class WhatADayBecomesIsCheckedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final NyseCalendar calendar = NyseCalendarFixture.published();

    @Test
    void anEarlyCloseHasItsTime() {
        assertThat(read("2026-11-24", "{\"kind\":\"early_close\",\"close_time\":\"12:30\"}"))
                .isEqualTo(new CalendarChange(TODAY, CalendarChange.Kind.EARLY_CLOSE, LocalTime.of(12, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24 | {}                                                 | kind",
                "2026-11-24 | {\"kind\":\"half\"}                                | kind",
                "2026-11-24 | {\"kind\":\"early_close\"}                         | close_time",
                "2026-11-24 | {\"kind\":\"early_close\",\"close_time\":\"16:00\"}| close_time",
                "2026-11-24 | {\"kind\":\"early_close\",\"close_time\":\"1 pm\"} | close_time",
                "2026-11-24 | {\"kind\":\"closed\",\"close_time\":\"13:00\"}     | close_time",
                "2026-11-23 | {\"kind\":\"closed\"}                              | date",
                "2029-01-02 | {\"kind\":\"closed\"}                              | date",
                "2026-11-31 | {\"kind\":\"closed\"}                              | date",
                "tomorrow   | {\"kind\":\"closed\"}                              | date",
                "2026-11-24 | {\"kind\":\"open\",\"why\":\"because\"}            | why"
            })
    void whatIsWrongIsNamed(String date, String body, String field) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> read(date, body));

        assertThat(refusal.code()).isEqualTo("validation");
        assertThat(refusal.members().get("errors").toString()).contains("pointer=/" + field);
    }

    private CalendarChange read(String date, String body) {
        return CalendarRequest.read(date, body, TODAY, calendar);
    }
}
