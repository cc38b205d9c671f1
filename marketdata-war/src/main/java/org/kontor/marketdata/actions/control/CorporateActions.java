package org.kontor.marketdata.actions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.instruments.entity.Symbol;

/** Dividends and splits: what an operator does with them, and which ones are in effect. */
@ApplicationScoped
public class CorporateActions {

    @Inject
    ActionTable table;

    @Inject
    ActionJournal journal;

    @Inject
    ExchangeClock clock;

    private volatile Map<Symbol, List<CorporateAction>> effective = Map.of();

    /** What has changed the price of the instrument by today, in order of the ex-dates; answered from memory. */
    public List<CorporateAction> effective(Symbol symbol) {
        return effective.getOrDefault(symbol, List.of());
    }

    /** Learns of what any replica stored, and of the new day. */
    public void recall() throws SQLException {
        effective = table.effectiveOn(clock.today()).stream()
                .collect(Collectors.groupingBy(CorporateAction::symbol, Collectors.toUnmodifiableList()));
    }

    /**
     * Announces it, once per key; 409 {@code duplicate-corporate-action} for a second of a kind and day.
     *
     * @param by who asks for it, the owner of the key
     */
    public RecordedAction announce(Symbol symbol, Proposal proposal, UUID by, String key) throws SQLException {
        RecordedAction announced = journal.announce(symbol, proposal, by, key);
        recall();
        return announced;
    }

    /** Withdraws it; 404 if there is none, 409 {@code corporate-action-effective} from its ex-date on. */
    public void withdraw(Symbol symbol, UUID id, UUID by) throws SQLException {
        journal.withdraw(symbol, id, by);
    }

    public Optional<RecordedAction> find(Symbol symbol, UUID id) throws SQLException {
        return table.byId(symbol, id);
    }

    /** Newest first, those before {@code after}; null for the first page. */
    public List<RecordedAction> page(Symbol symbol, UUID after, int limit) throws SQLException {
        return table.page(symbol, after, limit);
    }
}
