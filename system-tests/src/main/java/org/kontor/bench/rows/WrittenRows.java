package org.kontor.bench.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kontor.client.Databases;

/**
 * The rows that one transaction of trading wrote and that nobody has changed since, found by the id that PostgreSQL
 * gave the transaction ({@code xmin}).
 *
 * @param others ids in them of what was there before: accounts and users
 */
public record WrittenRows(List<Row> rows, Set<String> others) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String TABLES = """
            SELECT relname FROM pg_class
             WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1""";
    private static final String COLUMNS = """
            SELECT attname, format_type(atttypid, atttypmod), attidentity <> '' OR attgenerated <> '',
                   coalesce(attnum = ANY (i.indkey), false)
              FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
             WHERE a.attrelid = 'public.%s'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY attnum""";

    /** An event that was relayed meanwhile has been changed; it is known by what it is about. */
    public static final String EVENTS = "outbox";

    private static final String SENT_AT = "sent_at";

    /** What the acceptance of this order wrote, and its fill if that was at once. */
    public static WrittenRows ofOrder(String order, Databases databases) {
        List<String> origin = databases
                .rows("trading", "SELECT xmin, account_id, user_id FROM orders WHERE id = '" + order + "'")
                .get(0);
        return of(origin.get(0), order, Set.of(origin.get(1), origin.get(2)), databases);
    }

    /** What the first deposit into this account wrote. */
    public static WrittenRows ofDeposit(String account, Databases databases) {
        List<String> origin = databases.rows("trading", """
                        SELECT t.xmin, t.source_id, a.user_id FROM transactions t JOIN accounts a ON a.id = t.account_id
                         WHERE t.source_type = 'deposit' AND a.id = '%s' ORDER BY t.id LIMIT 1""".formatted(account)).get(0);
        return of(origin.get(0), origin.get(1), Set.of(account, origin.get(2)), databases);
    }

    private static WrittenRows of(String transaction, String subject, Set<String> others, Databases databases) {
        List<Row> rows = new ArrayList<>();
        for (String table : databases.column("trading", TABLES)) {
            String relayed = table.equals(EVENTS) ? " OR subject = '" + subject + "'" : "";
            rows.addAll(read(table, "xmin = '" + transaction + "'::xid" + relayed, others, databases));
        }
        return new WrittenRows(rows, others);
    }

    /** The row with this id. @param others as in the whole */
    public static Row rowOf(String table, String id, Set<String> others, Databases databases) {
        return read(table, "id = '" + id + "'", others, databases).get(0);
    }

    private static List<Row> read(String table, String condition, Set<String> others, Databases databases) {
        Map<String, String> types = new LinkedHashMap<>();
        List<String> key = new ArrayList<>();
        boolean numbered = false;
        for (List<String> column : databases.rows("trading", COLUMNS.formatted(table))) {
            boolean automatic = column.get(2).equals("t");
            if (!automatic) {
                types.put(column.get(0), column.get(1));
            }
            if (column.get(3).equals("t")) {
                key.add(column.get(0));
                numbered |= automatic;
            }
        }
        boolean keyIsNumber = numbered;
        String wanted = types.keySet().stream()
                .map(column -> "coalesce(" + column + "::text, '\\N')")
                .collect(Collectors.joining(", "));
        return databases.rows("trading", "SELECT " + wanted + " FROM " + table + " WHERE " + condition).stream()
                .map(values -> row(table, types, values, key, keyIsNumber, others))
                .toList();
    }

    private static Row row(
            String table,
            Map<String, String> types,
            List<String> texts,
            List<String> key,
            boolean keyIsNumber,
            Set<String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        int position = 0;
        for (String column : types.keySet()) {
            String text = texts.get(position++);
            values.put(column, text.equals("\\N") || column.equals(SENT_AT) ? null : text);
        }
        boolean inserted = keyIsNumber || key.stream().anyMatch(column -> isOwn(values.get(column), others));
        return new Row(table, types, values, key, inserted);
    }

    public boolean isOwn(String value) {
        return isOwn(value, others);
    }

    /** Whether a value is an id that the transaction made. */
    private static boolean isOwn(String value, Set<String> others) {
        return value != null && UUID.matcher(value).matches() && !others.contains(value);
    }

    /** All ids that the transaction made, in a fixed order. */
    public List<String> ownIds() {
        return rows.stream()
                .flatMap(row -> row.values().values().stream())
                .filter(Objects::nonNull)
                .filter(this::isOwn)
                .distinct()
                .toList();
    }

    public List<Row> inserted() {
        return rows.stream().filter(Row::inserted).toList();
    }

    public List<Row> changed() {
        return rows.stream().filter(row -> !row.inserted()).toList();
    }
}
