package org.kontor.bench.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.bench.rows.Copies;
import org.kontor.bench.rows.Row;
import org.kontor.bench.rows.WrittenRows;

/**
 * The rows of one accepted and filled order as one SQL statement over tables like trading's: same columns, indexes and
 * checks, but no triggers and no foreign keys. New rows are inserted with ids of their own; rows that the order changed
 * are changed, of another of many accounts and symbols each time, so that nobody waits for a lock.
 */
final class OrderRowsFloor {

    static final String SCHEMA = "bench_floor";

    private static final int SPREAD = 1_000;
    private static final String OTHER_ID = "CAST('0190%04x-0000-7000-8000-' || lpad(to_hex(i %% %d), 12, '0') AS uuid)";

    private final WrittenRows rows;
    private final Copies copies;

    OrderRowsFloor(WrittenRows rows) {
        this.rows = rows;
        Map<String, String> others = new LinkedHashMap<>();
        rows.others().forEach(id -> others.put(id, OTHER_ID.formatted(0xff00 + others.size(), SPREAD)));
        this.copies = new Copies(rows, others, 0, "interval '0'");
    }

    /** Makes the tables, with the rows that are there to be changed; any older ones are dropped. */
    void create(Connection trading) throws SQLException {
        drop(trading);
        try (Statement sql = trading.createStatement()) {
            sql.execute("CREATE SCHEMA " + SCHEMA);
            sql.execute("CREATE SEQUENCE " + SCHEMA + ".numbers CACHE 1");
            for (String table : counts().keySet()) {
                sql.execute("CREATE TABLE " + SCHEMA + "." + table + " (LIKE public." + table + " INCLUDING ALL)");
            }
            for (Row row : rows.changed()) {
                sql.execute(populate(row));
            }
            for (String table : counts().keySet()) {
                sql.execute("ANALYZE " + SCHEMA + "." + table);
            }
        }
    }

    void drop(Connection trading) throws SQLException {
        try (Statement sql = trading.createStatement()) {
            sql.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        }
    }

    /** What is written, by table: a person can see from it whether it is the same. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        rows.rows().forEach(row -> counts.merge(row.table(), 1, Integer::sum));
        return counts;
    }

    /** Everything in one statement, and so in one commit. */
    String statement() {
        List<String> parts = new ArrayList<>();
        parts.add("number AS MATERIALIZED (SELECT nextval('" + SCHEMA + ".numbers') AS i)");
        parts.add("own AS MATERIALIZED (SELECT " + copies.ids() + " FROM number)");
        for (Row row : rows.inserted()) {
            parts.add("part" + parts.size() + " AS (" + copies.insert(SCHEMA, row, "own") + ")");
        }
        for (Row row : rows.changed()) {
            parts.add("part" + parts.size() + " AS (" + change(row) + ")");
        }
        return "WITH " + String.join(", ", parts) + " SELECT i FROM own;";
    }

    private String populate(Row row) {
        List<String> columns = List.copyOf(row.types().keySet());
        return "INSERT INTO " + SCHEMA + "." + row.table() + " (" + String.join(", ", columns) + ") SELECT "
                + columns.stream().map(column -> spread(row, column)).collect(Collectors.joining(", "))
                + " FROM (SELECT " + copies.ids() + " FROM generate_series(0, " + (SPREAD - 1) + ") AS i) AS own";
    }

    private String change(Row row) {
        String values = row.types().keySet().stream()
                .filter(column -> !row.key().contains(column))
                .map(column -> column + " = " + copies.expression(row, column))
                .collect(Collectors.joining(", "));
        String where = row.key().stream()
                .map(column -> "changed." + column + " = " + spread(row, column))
                .collect(Collectors.joining(" AND "));
        return "UPDATE " + SCHEMA + "." + row.table() + " AS changed SET " + values + " FROM own WHERE " + where;
    }

    /** A key that holds no account is made different by a number behind its text. */
    private String spread(Row row, String column) {
        String value = copies.expression(row, column);
        boolean differs = row.key().stream().map(row.values()::get).anyMatch(rows.others()::contains);
        boolean text = row.types().get(column).equals("text");
        return !differs && text && row.key().contains(column) ? value + " || (i % " + SPREAD + ")" : value;
    }
}
