package org.kontor.marketdata.instruments.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.kontor.marketdata.acts.control.StaffActs;
import org.kontor.marketdata.calendar.control.NyseCalendarFixture;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.messaging.Outbox;

/** The component's controls without a server around them. */
public final class InstrumentsFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private InstrumentsFixture() {}

    /** In memory only. */
    public static Instruments knowing(Instrument... known) {
        Instruments instruments = new Instruments();
        instruments.announce(List.of(known));
        return instruments;
    }

    public static Instruments stored(DataSource database, LocalDate today) {
        Instruments instruments = new Instruments();
        instruments.table = table(database);
        instruments.clock = NyseCalendarFixture.noonOf(today);
        return instruments;
    }

    static InstrumentTable table(DataSource database) {
        InstrumentTable table = new InstrumentTable();
        table.database = database;
        table.terms = new TermsTable();
        table.terms.database = database;
        return table;
    }

    static Announcements announcements(DataSource database, LocalDate today, Outbox outbox) {
        Announcements made = new Announcements();
        made.instruments = table(database);
        made.told = new AnnouncementTable();
        made.told.database = database;
        made.told.clock = Clock.systemUTC();
        made.clock = NyseCalendarFixture.noonOf(today);
        made.outbox = outbox;
        return made;
    }

    static TermsChanges changes(DataSource database, LocalDate today, Outbox outbox) {
        TermsChanges made = new TermsChanges();
        made.instruments = stored(database, today);
        made.journal = new TermsJournal();
        made.journal.instruments = table(database);
        made.journal.terms = made.journal.instruments.terms;
        made.journal.announcements = announcements(database, today, outbox);
        made.journal.acts = new StaffActs(database);
        made.journal.clock = Clock.systemUTC();
        return made;
    }
}
