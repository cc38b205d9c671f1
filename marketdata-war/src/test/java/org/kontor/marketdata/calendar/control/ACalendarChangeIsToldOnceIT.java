package org.kontor.marketdata.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.acts.control.StaffActs;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.marketdata.calendar.entity.CalendarChange.Kind;
import org.kontor.marketdata.calendar.entity.TradingDay;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.reference.control.EventFiles;
import org.kontor.marketdata.reference.control.PublishedEvents;

/** R7.3, on the real schema. */
class ACalendarChangeIsToldOnceIT {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final UUID OPERATOR = UUID.randomUUID();

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final PublishedEvents told = new PublishedEvents();
    private final NyseCalendar calendar = NyseCalendarFixture.stored(transaction.source());
    private final CalendarChanges changes = changes();

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void itHoldsFromThenOn() throws SQLException {
        changes.change(new CalendarChange(CHRISTMAS_EVE, Kind.CLOSED, null), OPERATOR);
        assertThat(calendar.current().day(CHRISTMAS_EVE)).isEmpty();

        changes.change(new CalendarChange(CHRISTMAS_EVE, Kind.OPEN, null), OPERATOR);
        assertThat(calendar.current().day(CHRISTMAS_EVE)).contains(new TradingDay(CHRISTMAS_EVE, TradingDay.CLOSE));
        assertThat(told.names()).containsExactly("calendar_changed", "calendar_changed");
    }

    @Test
    void sayingItAgainTellsNothingNew() throws SQLException {
        CalendarChange early = new CalendarChange(CHRISTMAS_EVE, Kind.EARLY_CLOSE, LocalTime.of(13, 0));
        changes.change(early, OPERATOR);
        changes.change(early, OPERATOR);

        assertThat(told.names()).containsExactly("calendar_changed");
        EventFiles.assertLooksLikeItsSample(told.all().get(0));
    }

    private CalendarChanges changes() {
        CalendarChanges made = new CalendarChanges();
        made.calendar = calendar;
        made.journal = new CalendarJournal();
        made.journal.table = calendar.table;
        made.journal.outbox = told;
        made.journal.acts = new StaffActs(transaction.source());
        made.journal.clock = Clock.systemUTC();
        return made;
    }
}
