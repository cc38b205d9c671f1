package org.kontor.marketdata.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;

/** What an operator does to an instrument (R1.5). */
@ApplicationScoped
public class TermsChanges {

    @Inject
    TermsJournal journal;

    @Inject
    Instruments instruments;

    /**
     * Stores and tells it; this replica keeps to it on return.
     *
     * @return the instrument as it will be on the day of the change
     */
    public Instrument change(Symbol symbol, TermsChange change, UUID by) throws SQLException {
        Instrument changed = journal.change(symbol, change, by);
        instruments.recall();
        return changed;
    }
}
