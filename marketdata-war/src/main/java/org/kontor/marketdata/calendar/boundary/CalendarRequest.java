package org.kontor.marketdata.calendar.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.marketdata.calendar.entity.Day;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Reads what a day is to become; throws a problem that names every field that is wrong. */
final class CalendarRequest {

    private CalendarRequest() {}

    static CalendarChange read(String date, String json, LocalDate today, NyseCalendar calendar) {
        JsonBody body = JsonBody.parse(json);
        Field<String> kind = body.oneOf("kind", "closed", "early_close", "open").required();
        Field<String> time = body.string("close_time")
                .rule(
                        "invalid",
                        "must be a time after 09:30 and before 16:00, such as 13:00",
                        text -> Day.isTime(text) && CalendarChange.isEarly(LocalTime.parse(text)));
        boolean early = "early_close".equals(kind.value());
        body.require(!early || time.value() != null, "close_time", "missing", "is required for an early close");
        body.require(
                early || kind.value() == null || time.value() == null,
                "close_time",
                "contradiction",
                "is for an early close only");
        boolean isDay = Day.isDay(date);
        body.require(isDay, "date", "invalid", "must be a day of the form 2026-11-27");
        body.require(
                !isDay || !Day.of(date).isBefore(today) && calendar.knows(Day.of(date)),
                "date",
                "out-of-range",
                "must not be past and not lie after " + calendar.last());
        body.check();
        return new CalendarChange(Day.of(date), CalendarChange.Kind.ofLabel(kind.value()), Day.time(time.value()));
    }
}
