package org.kontor.trading.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.sessions.entity.CalendarDay;
import org.kontor.trading.sessions.entity.PublishedDays;

/** R8: what can be laid down, and from when on. */
class DaysAndHoursAreReadStrictlyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String HOURS = """
            {"effective_from":"2026-11-24","pre_open":"04:00","core_open":"09:30","core_close":"16:00","early_close":"13:00",
             "post_minutes":"240","settlement_days":"1","source":"a release"}""";

    @Test
    void anEarlyClose() {
        assertThat(day("{\"kind\":\"early_close\",\"close_time\":\"14:00\",\"note\":\"snow\"}", "2026-12-01"))
                .isEqualTo(new CalendarDay(
                        LocalDate.of(2026, 12, 1), CalendarDay.Kind.EARLY_CLOSE, LocalTime.of(14, 0), "snow"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"closed\"} | 2026-11-23 | date | in-the-past",
                "{} | 2026-12-01 | kind | missing",
                "{\"kind\":\"half\"} | 2026-12-01 | kind | not-allowed",
                "{\"kind\":\"closed\",\"close_time\":\"13:00\"} | 2026-12-01 | close_time | not-allowed",
                "{\"kind\":\"early_close\",\"close_time\":\"1pm\"} | 2026-12-01 | close_time | invalid",
                "{\"kind\":\"early_close\",\"close_time\":\"09:30\"} | 2026-12-01 | close_time | out-of-range",
                "{\"kind\":\"early_close\",\"close_time\":\"16:30\"} | 2026-12-01 | close_time | out-of-range",
                "{\"kind\":\"open\",\"exchange\":\"XNYS\"} | 2026-12-01 | exchange | unknown-field"
            })
    void whatIsWrongWithADayIsNamed(String body, String date, String field, String code) {
        isNamed(catchThrowableOfType(Problem.class, () -> day(body, date)), field, code);
    }

    @Test
    void hours() {
        var conventions = ConventionsRequest.parse(HOURS, TODAY).conventions();

        assertThat(conventions.preOpen()).isEqualTo("04:00");
        assertThat(conventions.post()).hasHours(4);
        assertThat(conventions.settlementDays()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "effective_from, 2026-11-23, in-the-past",
        "pre_open, 09:31, out-of-range",
        "pre_open, 4 am, invalid",
        "early_close, 09:30, out-of-range",
        "early_close, 16:01, out-of-range",
        "post_minutes, 480, out-of-range",
        "post_minutes, -1, out-of-range",
        "settlement_days, 11, out-of-range",
        "settlement_days, 0.5, out-of-range",
        "source, '', empty"
    })
    void whatIsWrongWithHoursIsNamed(String field, String value, String code) {
        String wrong = HOURS.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\"");

        isNamed(catchThrowableOfType(Problem.class, () -> ConventionsRequest.parse(wrong, TODAY)), field, code);
    }

    private static CalendarDay day(String body, String date) {
        return DayRequest.parse(body, LocalDate.parse(date), TODAY, PublishedDays.nyse())
                .day();
    }

    private static void isNamed(Problem problem, String field, String code) {
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString())
                .contains("/" + field)
                .contains("code=" + code);
    }
}
