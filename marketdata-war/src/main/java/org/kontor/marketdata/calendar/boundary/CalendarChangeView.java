package org.kontor.marketdata.calendar.boundary;

import java.time.LocalDate;
import org.kontor.marketdata.calendar.entity.CalendarChange;

/**
 * What was decided of a day, as the API shows it.
 *
 * @param closeTime in New York, as {@code 13:00}; for an early close only
 */
public record CalendarChangeView(LocalDate date, String kind, String closeTime) {

    static CalendarChangeView of(CalendarChange change) {
        String time = change.closeTime() == null ? null : change.closeTime().toString();
        return new CalendarChangeView(change.day(), change.kind().label(), time);
    }
}
