package org.kontor.marketdata.calendar.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.kontor.marketdata.calendar.entity.ExchangeCalendar;

/** The calendar as it stands, in the memory of this replica. */
@ApplicationScoped
public class NyseCalendar {

    @Inject
    CalendarTable table;

    private EarlyCloses earlyCloses;
    private volatile ExchangeCalendar current;

    /** The library reads its file once, at first use. */
    @PostConstruct
    void load() {
        earlyCloses = EarlyCloses.published();
        current = new ExchangeCalendar(new NyseHolidays(), earlyCloses.days(), Map.of());
    }

    public ExchangeCalendar current() {
        return current;
    }

    /** Whether the day lies in the years that the tables speak of (R7.5). */
    public boolean knows(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public LocalDate first() {
        return earlyCloses.first();
    }

    public LocalDate last() {
        return earlyCloses.last();
    }

    /** Learns of the changes that other replicas stored. */
    public void recall() throws SQLException {
        ExchangeCalendar before = current;
        current = new ExchangeCalendar(before.holidays(), before.earlyCloses(), table.all());
    }
}
