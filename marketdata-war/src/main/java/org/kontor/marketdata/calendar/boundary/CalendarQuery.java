package org.kontor.marketdata.calendar.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.calendar.entity.Day;
import org.kontor.rest.json.Violations;

/** The query parameters of a list of trading days, as they were sent. */
public class CalendarQuery {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_DAYS = 366;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    /**
     * Reads the parameters, from today for a month unless they say otherwise; throws a 422 that names the wrong ones.
     */
    CalendarRange range(LocalDate today, NyseCalendar calendar) {
        Violations violations = new Violations();
        LocalDate first = day("from", from, today, calendar, violations);
        LocalDate last = day("to", to, earlier(first.plusDays(DEFAULT_DAYS), calendar.last()), calendar, violations);
        if (first.isAfter(last)) {
            violations.add("from", "out-of-range", "must not come after to");
        } else if (last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
            violations.add("to", "out-of-range", "must not ask for more than " + MOST_DAYS + " days");
        }
        violations.check();
        return new CalendarRange(first, last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(
            String name, String text, LocalDate otherwise, NyseCalendar calendar, Violations violations) {
        if (text != null && !Day.isDay(text)) {
            violations.add(name, "invalid", "must be a day of the form 2026-11-27");
            return otherwise;
        }
        LocalDate day = text == null ? otherwise : Day.of(text);
        if (!calendar.knows(day)) {
            violations.add(name, "out-of-range", "must lie between " + calendar.first() + " and " + calendar.last());
        }
        return day;
    }
}
