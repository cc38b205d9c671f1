package org.kontor.portfolio.database;

import java.util.List;
import org.kontor.messaging.LocalTransactions;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;

/** The schema of the built WAR on a real PostgreSQL server, for all tests; reached as the WAR reaches it. */
public final class RealDatabase {

    private static final MigratedDatabase DATABASE = MigratedDatabase.of(Service.PORTFOLIO);

    private RealDatabase() {}

    public static LocalTransactions transactions() {
        return new LocalTransactions(DATABASE::connect);
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String query) {
        return DATABASE.column(query);
    }
}
