package org.kontor.users.database.control;

import org.kontor.messaging.LocalTransactions;

public final class DatabaseFixture {

    private DatabaseFixture() {}

    public static Database database(LocalTransactions transactions) {
        Database database = new Database();
        database.source = transactions;
        return database;
    }
}
