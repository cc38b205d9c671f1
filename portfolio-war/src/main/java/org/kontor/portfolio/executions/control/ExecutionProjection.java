package org.kontor.portfolio.executions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kontor.messaging.Outbox;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Side;
import org.kontor.portfolio.investments.control.Investments;
import org.kontor.portfolio.investments.control.PositionChanged;
import org.kontor.portfolio.investments.entity.Investment;
import org.kontor.portfolio.portfolios.control.Portfolios;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** What a fill does to the one it belongs to. */
@ApplicationScoped
public class ExecutionProjection {

    @Inject
    Portfolios portfolios;

    @Inject
    Investments investments;

    @Inject
    Executions executions;

    @Inject
    Outbox outbox;

    /** Applies the fill unless it was applied before (R1, R2); the lock on the portfolio keeps R4. */
    @Transactional
    public void apply(Execution execution) {
        Portfolio portfolio = portfolios.locked(execution.userId());
        if (executions.contains(execution.id())) {
            return;
        }
        Investment investment = investments.of(execution.userId(), execution.symbol());
        if (execution.side() == Side.BUY) {
            investment.buy(execution.qty(), execution.cashEffect().negate());
        } else {
            investment.sell(execution.qty(), execution.cashEffect());
        }
        investment.tradedAt(execution.price(), execution.executedAt());
        portfolio.book(execution.cashEffect());
        executions.add(execution);
        outbox.publish(PositionChanged.of(investment));
    }
}
