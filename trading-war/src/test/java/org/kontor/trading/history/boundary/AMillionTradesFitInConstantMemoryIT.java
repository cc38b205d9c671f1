package org.kontor.trading.history.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.stack.postgres.PostgresServer;
import org.kontor.trading.history.control.HistoryFixture;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.history.entity.TradeFilter;
import org.postgresql.ds.PGSimpleDataSource;

/** R4: the query and the writer of an export, on tables that are views of a series and hold a million trades. */
class AMillionTradesFitInConstantMemoryIT {

    private static final String DATABASE = "kontor_history";
    private static final String OWNER = DATABASE + "_owner";
    private static final int TRADES = 1_000_000;
    private static final long MOST_BYTES = 8L << 20;

    /** Names and types of the columns that the query reads; trades differ in their numbers, the first has fees. */
    private static final String TABLES = """
            CREATE TABLE accounts AS SELECT gen_random_uuid() AS id, gen_random_uuid() AS user_id;
            CREATE TABLE orders AS SELECT gen_random_uuid() AS id, 'my-1' AS client_order_id, 'LIMIT' AS type;
            CREATE VIEW numbers AS
                SELECT n, lpad(to_hex(n), 32, '0')::uuid AS id FROM generate_series(1, 1000000) AS n;
            CREATE VIEW executions AS
                SELECT s.id, o.id AS order_id, n AS number, 'AAPL' AS symbol, 'BUY' AS side, 1.5::numeric(18,9) AS qty,
                       553.87::numeric(18,4) AS price, 830.81::numeric(18,2) AS gross,
                       timestamptz '2026-11-25 15:00:00Z' AS executed_at, date '2026-11-25' AS trade_date,
                       date '2026-11-27' AS settle_date
                  FROM numbers s CROSS JOIN orders o;
            CREATE VIEW transactions AS
                SELECT s.id, a.id AS account_id, 'execution'::text AS source_type, s.id AS source_id, 'fill'::text AS phase
                  FROM numbers s CROSS JOIN accounts a;
            CREATE TABLE transaction_lines (transaction_id uuid, ledger text, kind text, debit numeric, credit numeric);
            CREATE INDEX lines ON transaction_lines (transaction_id);
            INSERT INTO transaction_lines SELECT s.id, l.*
              FROM (SELECT lpad('1', 32, '0')::uuid AS id) s,
                   (VALUES ('USD', 'cash', 830.88, 0), ('USD', 'street', 0, 830.81), ('USD', 'fees_sec', 0, 0.05),
                           ('USD', 'fees_taf', 0, 0.02), ('AAPL', 'street', 1.5, 0), ('AAPL', 'position', 0, 1.5)) l;
            ANALYZE transaction_lines""";

    private static PostgresServer postgres;
    private static TradeFilter all;

    /** Counts, and now and then weighs what is alive. */
    private static final class Scales extends OutputStream {
        private static final long EVERY_BYTES = 20L << 20;

        private final long before = alive();
        private long bytes;
        private long lines;
        private long weighAt = EVERY_BYTES;
        private long most;
        private int weighed;

        @Override
        public void write(int one) {
            throw new IllegalStateException("byte by byte");
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
            for (int i = offset; i < offset + length; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            if (bytes >= weighAt) {
                weighAt += EVERY_BYTES;
                weighed++;
                most = Math.max(most, alive() - before);
            }
        }

        private static long alive() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start(Path.of("target", "history-postgres"), freePort());
        postgres.createDatabase(DATABASE);
        try (Connection connection = postgres.connect(DATABASE, OWNER);
                Statement sql = connection.createStatement()) {
            sql.execute("DROP SCHEMA IF EXISTS million CASCADE");
            sql.execute("CREATE SCHEMA million");
            sql.execute("SET search_path = million");
            sql.execute(TABLES);
            try (var row = sql.executeQuery("SELECT user_id FROM accounts")) {
                row.next();
                all = TradeFilter.of(row.getObject(1, UUID.class));
            }
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void noMoreThanABatchIsAliveAtAnyTime() throws Exception {
        Scales scales = new Scales();
        CsvTrades csv = new CsvTrades(scales);

        HistoryFixture.exportOver(database()).each(all, csv);
        csv.end();

        assertThat(scales.lines).isEqualTo(1 + TRADES);
        assertThat(scales.weighed).isGreaterThan(5);
        assertThat(scales.most).isLessThan(MOST_BYTES);
    }

    @Test
    void feesAndSettlementDateAreThoseOfTheBooks() {
        List<Trade> page = HistoryFixture.historyOver(database()).page(all, new UUID(0, 2), 50);

        assertThat(page).singleElement().satisfies(trade -> {
            assertThat(trade.fees()).isEqualTo("0.07");
            assertThat(trade.net()).isEqualTo("830.88");
            assertThat(trade.tradeDate()).isEqualTo(LocalDate.parse("2026-11-25"));
            assertThat(trade.settlementDate()).isEqualTo(LocalDate.parse("2026-11-27"));
        });
    }

    private static DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.url(DATABASE));
        source.setUser(OWNER);
        source.setPassword(PostgresServer.passwordOf(OWNER));
        source.setCurrentSchema("million");
        // what the views have in place of an index is joined and sorted in memory
        source.setOptions("-c work_mem=256MB");
        return source;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
