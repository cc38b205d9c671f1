package org.kontor.portfolio.investments.control;

import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.messaging.OutboxFixture;

public final class InvestmentsFixture {

    private InvestmentsFixture() {}

    public static Investments investments(LocalTransactions transactions) {
        Investments investments = new Investments();
        investments.database = new Database(transactions);
        return investments;
    }

    public static PositionKeeping positions(LocalTransactions transactions) {
        PositionKeeping positions = new PositionKeeping();
        positions.investments = investments(transactions);
        positions.outbox = OutboxFixture.outbox(transactions);
        return positions;
    }
}
