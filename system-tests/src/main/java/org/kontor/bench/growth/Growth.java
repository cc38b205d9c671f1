package org.kontor.bench.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kontor.bench.rows.Copies;
import org.kontor.bench.rows.Row;
import org.kontor.bench.rows.WrittenRows;
import org.kontor.client.Databases;

/**
 * Fills trading's database. Nobody else may use it meanwhile: its tables are locked.
 *
 * @param said is told what is being done
 */
public record Growth(Databases databases, long orders, long accounts, Consumer<String> said) {

    private static final long BATCH = 500_000;
    private static final int ORDER_FAMILY = 1;
    private static final int DEPOSIT_FAMILY = 2;
    private static final String ACCOUNT_ID =
            "CAST('01900%03x-0000-7000-8000-' || lpad(to_hex(i %% %d), 12, '0') AS uuid)";
    private static final int OTHERS = 0xf00;

    /** No trigger and no foreign key is asked: what they would see to, the rows bring along. */
    private static final List<String> SETTINGS = List.of(
            "SET LOCAL session_replication_role = replica",
            "SET LOCAL synchronous_commit = off",
            "SET LOCAL statement_timeout = 0",
            "SET LOCAL client_connection_check_interval = '2s'",
            "SET LOCAL maintenance_work_mem = '512MB'",
            "SET LOCAL work_mem = '256MB'");

    private static final String BALANCES = """
            INSERT INTO balances (account_id, ledger, kind, balance)
            SELECT account_id, ledger, kind, sum(credit - debit) FROM transaction_lines
             WHERE account_id >= '01900f00-0000-0000-0000-000000000000'
               AND account_id < '01900f02-0000-0000-0000-000000000000' GROUP BY 1, 2, 3""";

    /**
     * Adds so many of each.
     *
     * @param order one that was filled at once, and whose account has nothing newer
     */
    public void fill(String order) throws SQLException {
        if (databases.number("trading", "SELECT count(*) FROM accounts WHERE id::text LIKE '01900f0%'") > 0) {
            throw new IllegalStateException("the database has been filled before");
        }
        String account = databases
                .column("trading", "SELECT account_id FROM orders WHERE id = '" + order + "'")
                .get(0);
        WrittenRows traded = WrittenRows.ofOrder(order, databases);
        WrittenRows deposited = WrittenRows.ofDeposit(account, databases);
        Row holder = WrittenRows.rowOf("accounts", account, deposited.others(), databases);
        Set<String> tables = new TreeSet<>(Set.of("accounts", "balances"));
        traded.inserted().forEach(row -> tables.add(row.table()));
        deposited.inserted().forEach(row -> tables.add(row.table()));
        tables.remove(WrittenRows.EVENTS);
        try (Connection trading = databases.connect("trading")) {
            trading.setAutoCommit(false);
            for (String setting : SETTINGS) {
                run(trading, setting);
            }
            Indexes indexes = Indexes.of(trading, tables);
            for (String drop : indexes.drops()) {
                run(trading, drop);
            }
            copy(trading, List.of(holder), deposited, DEPOSIT_FAMILY, accounts);
            copy(trading, deposited.inserted(), deposited, DEPOSIT_FAMILY, accounts);
            copy(trading, traded.inserted(), traded, ORDER_FAMILY, orders);
            said.accept("balances");
            run(trading, BALANCES);
            for (String creation : indexes.creations()) {
                said.accept(creation);
                run(trading, creation);
            }
            trading.commit();
            trading.setAutoCommit(true);
            for (String table : tables) {
                said.accept("vacuum of " + table);
                run(trading, "VACUUM (ANALYZE) " + table);
            }
        }
    }

    private void copy(Connection trading, List<Row> rows, WrittenRows written, int family, long count)
            throws SQLException {
        Map<String, String> others = new LinkedHashMap<>();
        List<String> ids = List.copyOf(new TreeSet<>(written.others()));
        ids.forEach(id -> others.put(id, ACCOUNT_ID.formatted(OTHERS + others.size(), accounts)));
        Copies copies = new Copies(written, others, family, "(" + (count - 1) + " - i) * interval '1 year' / " + count);
        for (Row row : rows) {
            if (row.table().equals(WrittenRows.EVENTS)) {
                continue;
            }
            for (long begin = 0; begin < count; begin += BATCH) {
                long end = Math.min(count, begin + BATCH) - 1;
                said.accept(row.table() + " " + (end + 1) + " of " + count);
                run(
                        trading,
                        copies.insert(
                                "public",
                                row,
                                "(SELECT " + copies.ids() + " FROM generate_series(" + begin + "::bigint, " + end
                                        + ") AS i) AS own"));
            }
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
