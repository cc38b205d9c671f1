package org.kontor.marketdata.actions.control;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.calendar.control.NyseCalendarFixture;
import org.kontor.marketdata.idempotency.control.KeyedCreationsFixture;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.messaging.Outbox;

/** Corporate actions without a server around them. */
public final class ActionsFixture {

    private ActionsFixture() {}

    /** In memory only. */
    public static CorporateActions effective(CorporateAction... stored) {
        CorporateActions actions = new CorporateActions();
        actions.clock = NyseCalendarFixture.noonOf(InstrumentsFixture.TODAY);
        actions.table = new ActionTable() {
            @Override
            List<CorporateAction> effectiveOn(LocalDate day) {
                return List.of(stored);
            }
        };
        try {
            actions.recall();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return actions;
    }

    public static CorporateActions stored(DataSource database, Outbox outbox, LocalDate today) {
        CorporateActions actions = new CorporateActions();
        actions.clock = NyseCalendarFixture.noonOf(today);
        actions.table = new ActionTable();
        actions.table.database = database;
        actions.journal = new ActionJournal();
        actions.journal.actions = actions.table;
        actions.journal.instruments = InstrumentsFixture.stored(database, today);
        actions.journal.creations = KeyedCreationsFixture.stored(database);
        actions.journal.exchange = actions.clock;
        actions.journal.outbox = outbox;
        actions.journal.clock = Clock.systemUTC();
        return actions;
    }
}
