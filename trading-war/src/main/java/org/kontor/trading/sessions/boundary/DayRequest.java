package org.kontor.trading.sessions.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.reference.control.TimeText;
import org.kontor.trading.sessions.entity.CalendarDay;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The body of {@code PUT /trades/calendar/{date}/}. */
record DayRequest(CalendarDay day) {

    /** @param today the first day that can still be changed */
    static DayRequest parse(String text, LocalDate date, LocalDate today, TradingCalendar calendar) {
        JsonBody body = JsonBody.parse(text);
        String kind =
                body.oneOf("kind", "closed", "early_close", "open").required().value();
        String close = body.string("close_time")
                .rule("invalid", "must be a time of day such as 13:00", TimeText::isTimeOfDay)
                .value();
        String note = body.string("note").maxLength(200).value();
        body.require(!date.isBefore(today), "date", "in-the-past", "must not be in the past")
                .require(
                        close == null || kind == null || kind.equals("early_close"),
                        "close_time",
                        "not-allowed",
                        "is for an early close only")
                .check();
        CalendarDay day = new CalendarDay(
                date,
                CalendarDay.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                close == null ? null : LocalTime.parse(close),
                note);
        body.require(
                        calendar.isPossible(day),
                        "close_time",
                        "out-of-range",
                        "must be after the opening and not after the usual close")
                .check();
        return new DayRequest(day);
    }
}
