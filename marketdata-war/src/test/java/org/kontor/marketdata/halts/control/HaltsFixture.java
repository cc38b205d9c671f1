package org.kontor.marketdata.halts.control;

import static org.kontor.marketdata.instruments.control.InstrumentsFixture.TODAY;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.idempotency.control.KeyedCreationsFixture;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.messaging.Outbox;

/** Halts without a server around them. */
public final class HaltsFixture {

    private HaltsFixture() {}

    public static Halt halt(Symbol symbol) {
        return new Halt(UUID.randomUUID(), symbol, "news pending", OffsetDateTime.parse("2026-11-24T15:04:05.123456Z"));
    }

    /** As another replica stored them. */
    public static Halts inForce(Halt... stored) {
        Halts halts = new Halts();
        set(halts, stored);
        return halts;
    }

    /** What {@link Halts#recall} does when the database says this. */
    public static void set(Halts halts, Halt... stored) {
        halts.table = new HaltTable() {
            @Override
            List<Halt> inForce() {
                return List.of(stored);
            }
        };
        try {
            halts.recall();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Halting halting(DataSource database, Outbox outbox, Clock clock) {
        Halting made = new Halting();
        made.journal = new HaltJournal();
        made.journal.instruments = InstrumentsFixture.stored(database, TODAY);
        made.journal.halts = new HaltTable();
        made.journal.halts.database = database;
        made.journal.creations = KeyedCreationsFixture.stored(database);
        made.journal.outbox = outbox;
        made.journal.clock = clock;
        made.halts = new Halts();
        made.halts.table = made.journal.halts;
        return made;
    }
}
