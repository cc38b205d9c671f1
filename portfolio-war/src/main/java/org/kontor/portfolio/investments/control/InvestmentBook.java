package org.kontor.portfolio.investments.control;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.kontor.messaging.Event;
import org.kontor.portfolio.investments.entity.Investment;
import org.kontor.portfolio.investments.entity.InvestmentKey;

/** The investments that a batch of events is about: changed in memory, in the order of the events. */
public final class InvestmentBook {

    private final Map<InvestmentKey, Investment> investments = new HashMap<>();
    /** The last event that changed each. */
    private final Map<Investment, Event> changes = new LinkedHashMap<>();

    InvestmentBook(List<Investment> known) {
        known.forEach(
                investment -> investments.put(new InvestmentKey(investment.userId(), investment.symbol()), investment));
    }

    /** Changes the user's investment in the symbol, begun now if there is none. */
    public void change(UUID userId, String symbol, Event because, Consumer<Investment> change) {
        Investment investment = investments.computeIfAbsent(
                new InvestmentKey(userId, symbol),
                key -> new Investment(UuidCreator.getTimeOrderedEpoch(), userId, symbol));
        change.accept(investment);
        changes.put(investment, because);
    }

    Collection<Investment> changed() {
        return changes.keySet();
    }

    Event becauseOf(Investment investment) {
        return changes.get(investment);
    }
}
