package org.kontor.marketdata.actions.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.idempotency.control.KeyedCreations;
import org.kontor.marketdata.idempotency.entity.IdempotencyKey;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;

/** Writes corporate actions down, each in one transaction with what the others are told of it. */
@ApplicationScoped
class ActionJournal {

    @Inject
    Instruments instruments;

    @Inject
    ActionTable actions;

    @Inject
    KeyedCreations creations;

    @Inject
    ExchangeClock exchange;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The action that the key stands for; 409 {@code duplicate-corporate-action} for a second of a kind and day. */
    @Transactional(rollbackOn = SQLException.class)
    RecordedAction announce(Symbol symbol, Proposal proposal, UUID by, String key) throws SQLException {
        instruments.lock(symbol);
        UUID fresh = UuidCreator.getTimeOrderedEpoch();
        UUID id = creations.claim(new IdempotencyKey(by, "announce " + symbol, key), proposal.toString(), fresh);
        if (!id.equals(fresh)) {
            return actions.byId(symbol, id).orElseThrow();
        }
        CorporateAction action = proposal.as(id, symbol);
        Optional<CorporateAction> same = actions.like(action);
        if (same.isPresent()) {
            throw Problem.conflict("duplicate-corporate-action", "There is an action of this kind and day already")
                    .with("corporate_action", same.get().id());
        }
        actions.add(action, by, OffsetDateTime.now(clock));
        outbox.publish(ActionEvents.announced(action));
        return new RecordedAction(action, false);
    }

    /** Withdraws it, once; 409 {@code corporate-action-effective} from its ex-date on. */
    @Transactional(rollbackOn = SQLException.class)
    void withdraw(Symbol symbol, UUID id, UUID by) throws SQLException {
        instruments.lock(symbol);
        RecordedAction recorded = actions.byId(symbol, id).orElseThrow(() -> Problem.notFound("corporate action"));
        CorporateAction action = recorded.action();
        if (recorded.withdrawn()) {
            return;
        }
        if (action.isEffectiveOn(exchange.today())) {
            throw Problem.conflict("corporate-action-effective", "Its ex-date has come")
                    .with("ex_date", action.exDate());
        }
        actions.withdraw(id, by, OffsetDateTime.now(clock));
        outbox.publish(ActionEvents.withdrawn(action));
    }
}
