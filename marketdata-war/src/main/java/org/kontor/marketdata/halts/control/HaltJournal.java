package org.kontor.marketdata.halts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.idempotency.control.KeyedCreations;
import org.kontor.marketdata.idempotency.entity.IdempotencyKey;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;

/** Writes halts down, each in one transaction with what the others are told of it. */
@ApplicationScoped
class HaltJournal {

    @Inject
    Instruments instruments;

    @Inject
    HaltTable halts;

    @Inject
    KeyedCreations creations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The halt that the key stands for; 409 {@code already-halted} if another is in force. */
    @Transactional(rollbackOn = SQLException.class)
    Halt halt(Symbol symbol, String reason, UUID by, String key) throws SQLException {
        instruments.lock(symbol);
        UUID fresh = UuidCreator.getTimeOrderedEpoch();
        UUID id = creations.claim(new IdempotencyKey(by, "halt " + symbol, key), reason, fresh);
        if (!id.equals(fresh)) {
            return halts.byId(id).orElseThrow();
        }
        if (halts.inForce(symbol).isPresent()) {
            throw Problem.conflict("already-halted", "This instrument is halted already")
                    .with("symbol", symbol);
        }
        Halt halt = new Halt(id, symbol, reason, OffsetDateTime.now(clock));
        halts.add(halt, by);
        outbox.publish(HaltEvents.halted(halt));
        return halt;
    }

    /** Ends the halt that is in force; 404 {@code not-halted} if there is none. */
    @Transactional(rollbackOn = SQLException.class)
    void resume(Symbol symbol, UUID by) throws SQLException {
        instruments.lock(symbol);
        Halt halt = halts.inForce(symbol)
                .orElseThrow(() -> Problem.of(404, "not-halted", "This instrument is not halted")
                        .with("symbol", symbol));
        OffsetDateTime now = OffsetDateTime.now(clock);
        // the clock of this replica may be behind that of the one that halted it
        OffsetDateTime end = now.isBefore(halt.at()) ? halt.at() : now;
        halts.end(halt, by, end);
        outbox.publish(HaltEvents.resumed(symbol, end));
    }
}
