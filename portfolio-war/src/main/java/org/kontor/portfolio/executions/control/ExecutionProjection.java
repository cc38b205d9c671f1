package org.kontor.portfolio.executions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Side;
import org.kontor.portfolio.investments.control.InvestmentBook;
import org.kontor.portfolio.investments.control.Investments;
import org.kontor.portfolio.investments.control.PositionKeeping;
import org.kontor.portfolio.investments.entity.Investment;
import org.kontor.portfolio.investments.entity.InvestmentKey;
import org.kontor.portfolio.portfolios.control.Portfolios;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** What fills do to those they belong to. */
@ApplicationScoped
public class ExecutionProjection {

    @Inject
    Portfolios portfolios;

    @Inject
    Investments investments;

    @Inject
    PositionKeeping positions;

    @Inject
    Executions executions;

    /** Applies, in their order, the fills that were not applied before (R1, R2); locks on the portfolios keep R4. */
    @Transactional
    public void apply(List<Reported<Execution>> fills) {
        Map<UUID, Reported<Execution>> byId = new LinkedHashMap<>();
        fills.forEach(fill -> byId.putIfAbsent(fill.fact().id(), fill));
        Map<UUID, Portfolio> owners = portfolios.locked(owners(byId.values()));
        Set<UUID> added =
                executions.add(byId.values().stream().map(Reported::fact).toList());
        byId.keySet().retainAll(added);
        if (byId.isEmpty()) {
            return;
        }
        InvestmentBook book = investments.of(keys(byId.values()));
        byId.values().forEach(fill -> apply(fill, owners.get(fill.fact().userId()), book));
        owners.keySet().retainAll(owners(byId.values()));
        portfolios.keep(owners.values());
        positions.keep(book);
    }

    private static void apply(Reported<Execution> reported, Portfolio owner, InvestmentBook book) {
        Execution fill = reported.fact();
        owner.book(fill.cashEffect());
        book.change(fill.userId(), fill.symbol(), reported.by(), investment -> trade(investment, fill));
    }

    private static void trade(Investment investment, Execution fill) {
        if (fill.side() == Side.BUY) {
            investment.buy(fill.qty(), fill.cashEffect().negate());
        } else {
            investment.sell(fill.qty(), fill.cashEffect());
        }
        investment.tradedAt(fill.price(), fill.executedAt());
    }

    private static Set<UUID> owners(Collection<Reported<Execution>> fills) {
        return fills.stream().map(fill -> fill.fact().userId()).collect(Collectors.toSet());
    }

    private static Set<InvestmentKey> keys(Collection<Reported<Execution>> fills) {
        return fills.stream()
                .map(fill -> new InvestmentKey(fill.fact().userId(), fill.fact().symbol()))
                .collect(Collectors.toSet());
    }
}
