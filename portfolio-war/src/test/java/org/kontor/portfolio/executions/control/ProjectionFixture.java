package org.kontor.portfolio.executions.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.portfolio.investments.control.InvestmentsFixture;
import org.kontor.portfolio.portfolios.control.PortfoliosFixture;

/** What a server would inject. */
public final class ProjectionFixture {

    private ProjectionFixture() {}

    public static ExecutionProjection projection(LocalTransactions transactions) {
        ExecutionProjection projection = new ExecutionProjection();
        projection.executions = new Executions();
        projection.executions.database = new Database(transactions);
        projection.portfolios = PortfoliosFixture.portfolios(transactions, Clock.systemUTC());
        projection.investments = InvestmentsFixture.investments(transactions);
        projection.positions = InvestmentsFixture.positions(transactions);
        return projection;
    }
}
