package org.kontor.marketdata.replay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.kontor.marketdata.actions.control.CorporateActions;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.halts.control.Halts;
import org.kontor.marketdata.instruments.control.Instruments;

/** What operators decide, which the market keeps to on whatever replica it was decided. */
@ApplicationScoped
class Reference {

    @Inject
    Halts halts;

    @Inject
    Instruments instruments;

    @Inject
    CorporateActions actions;

    @Inject
    NyseCalendar calendar;

    /** Brings the memory of this replica to what the database says. */
    void recall() throws SQLException {
        halts.recall();
        instruments.recall();
        actions.recall();
        calendar.recall();
    }
}
