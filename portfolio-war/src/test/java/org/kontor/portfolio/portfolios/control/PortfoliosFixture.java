package org.kontor.portfolio.portfolios.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;

public final class PortfoliosFixture {

    private PortfoliosFixture() {}

    public static Portfolios portfolios(LocalTransactions transactions, Clock clock) {
        Portfolios portfolios = new Portfolios();
        portfolios.database = new Database(transactions);
        portfolios.clock = clock;
        return portfolios;
    }

    static PortfolioNaming naming(LocalTransactions transactions, Clock clock) {
        PortfolioNaming naming = new PortfolioNaming();
        naming.portfolios = portfolios(transactions, clock);
        naming.clock = clock;
        return naming;
    }
}
