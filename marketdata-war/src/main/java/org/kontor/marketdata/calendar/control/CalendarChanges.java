package org.kontor.marketdata.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.kontor.marketdata.calendar.entity.CalendarChange;

/** What an operator does to the calendar (R7.3). */
@ApplicationScoped
public class CalendarChanges {

    @Inject
    CalendarJournal journal;

    @Inject
    NyseCalendar calendar;

    /** Stores and tells it; doing it twice does nothing more. This replica keeps to it on return. */
    public void change(CalendarChange change, UUID by) throws SQLException {
        journal.change(change, by);
        calendar.recall();
    }
}
