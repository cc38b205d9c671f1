package org.kontor.bench.scenario;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.kontor.client.Databases;

/** Ids from all over a table of trading, so that reading them finds pages that nobody has just used. */
final class Archive {

    private static final int ENOUGH = 20_000;
    private static final double ALL = 100;

    private final Databases databases;
    private final String table;
    private List<String> ids = List.of();

    Archive(Databases databases, String table) {
        this.databases = databases;
        this.table = table;
    }

    /** Draws anew. */
    void draw() {
        long rows = databases.number(
                "trading", "SELECT greatest(1, reltuples)::bigint FROM pg_class WHERE oid = '" + table + "'::regclass");
        double percent = Math.min(ALL, ALL * ENOUGH / rows);
        ids = databases.column(
                "trading", "SELECT id FROM " + table + " TABLESAMPLE SYSTEM (" + percent + ") LIMIT " + 2 * ENOUGH);
    }

    String any() {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }
}
