package org.kontor.marketdata.halts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Symbol;

/** What an operator does to the trade in an instrument (R8.1). On return this replica keeps to it. */
@ApplicationScoped
public class Halting {

    @Inject
    HaltJournal journal;

    @Inject
    Halts halts;

    /**
     * Halts it, once per key; 409 {@code already-halted} if a halt is in force.
     *
     * @param by who asks for it, the owner of the key
     */
    public Halt halt(Symbol symbol, String reason, UUID by, String key) throws SQLException {
        Halt halt = journal.halt(symbol, reason, by, key);
        halts.recall();
        return halt;
    }

    /** Ends the halt that is in force; 404 {@code not-halted} if there is none. */
    public void resume(Symbol symbol, UUID by) throws SQLException {
        journal.resume(symbol, by);
        halts.recall();
    }
}
