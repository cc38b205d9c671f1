package org.kontor.portfolio.investments.control;

import org.kontor.messaging.LocalTransactions;
import org.kontor.messaging.OutboxFixture;
import org.kontor.portfolio.database.control.DatabaseFixture;

public final class InvestmentsFixture {

    private InvestmentsFixture() {}

    public static Investments investments(LocalTransactions transactions) {
        Investments investments = new Investments();
        investments.database = DatabaseFixture.database(transactions);
        return investments;
    }

    public static PositionKeeping positions(LocalTransactions transactions) {
        PositionKeeping positions = new PositionKeeping();
        positions.investments = investments(transactions);
        positions.outbox = OutboxFixture.outbox(transactions);
        return positions;
    }
}
