package org.kontor.portfolio.portfolios.control;

import java.time.Clock;
import org.kontor.messaging.LocalTransactions;
import org.kontor.portfolio.database.control.DatabaseFixture;

public final class PortfoliosFixture {

    private PortfoliosFixture() {}

    public static Portfolios portfolios(LocalTransactions transactions, Clock clock) {
        Portfolios portfolios = new Portfolios();
        portfolios.database = DatabaseFixture.database(transactions);
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
