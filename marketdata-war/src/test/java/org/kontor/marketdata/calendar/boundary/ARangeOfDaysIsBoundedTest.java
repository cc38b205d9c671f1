package org.kontor.marketdata.calendar.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.calendar.control.NyseCalendarFixture;
import org.kontor.rest.problem.Problem;

/** R7.4, R7.5. */
class ARangeOfDaysIsBoundedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final NyseCalendar calendar = NyseCalendarFixture.published();

    @Test
    void itIsTheMonthToComeUnlessSaidOtherwise() {
        assertThat(range(null, null)).isEqualTo(new CalendarRange(TODAY, LocalDate.of(2026, 12, 24)));
        assertThat(range("2028-12-20", null))
                .isEqualTo(new CalendarRange(LocalDate.of(2028, 12, 20), LocalDate.of(2028, 12, 31)));
        assertThat(range("2028-01-01", "2028-12-31"))
                .isEqualTo(new CalendarRange(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-05, from",
        "2028-12-01, 2029-01-02, to",
        "2026-12-02, 2026-12-01, from",
        "2026-01-01, 2027-01-02, to",
        "2026-13-01, 2026-12-01, from",
        "2026-12-01, christmas, to"
    })
    void whatIsWrongIsNamed(String from, String to, String field) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> range(from, to));

        assertThat(refusal.members().get("errors").toString()).contains("pointer=/" + field);
    }

    private CalendarRange range(String from, String to) {
        CalendarQuery query = new CalendarQuery();
        query.from = from;
        query.to = to;
        return query.range(TODAY, calendar);
    }
}
