package org.kontor.bench.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SQL for any number of copies of written rows. Copy {@code i} has ids of its own; accounts and users are those that
 * the caller says.
 *
 * <p>The SQL has no colon in it: {@code pgbench} would take what follows for a variable.
 */
public final class Copies {

    /** Ids of copies begin like this: a moment in 2024, in which nobody made one. */
    public static final String PREFIX = "01900000-";

    private static final String ID =
            "CAST('" + PREFIX + "%04x-7000-8000-' || lpad(to_hex(i), 12, '0') AS uuid) AS own%d";
    private static final int MOST_IDS = 256;

    private final Map<String, String> substitutes = new LinkedHashMap<>();
    private final List<String> ownIds;
    private final int family;
    private final String age;

    /**
     * @param others what stands for each id that is not the transaction's own: an SQL expression of type uuid
     * @param family copies of different rows have different ones, or they would have the same ids
     * @param age how much older copy {@code i} is: an SQL expression of type interval
     */
    public Copies(WrittenRows rows, Map<String, String> others, int family, String age) {
        this.ownIds = rows.ownIds();
        this.family = family;
        this.age = age;
        substitutes.putAll(others);
        for (int number = 0; number < ownIds.size(); number++) {
            substitutes.put(ownIds.get(number), "own" + number);
        }
    }

    /** Select list that makes the ids of copy {@code i}; to be selected from something that has an {@code i}. */
    public String ids() {
        StringBuilder columns = new StringBuilder("i");
        for (int number = 0; number < ownIds.size(); number++) {
            columns.append(", ").append(ID.formatted(family * MOST_IDS + number, number));
        }
        return columns.toString();
    }

    /** An INSERT of the copies of one new row. @param source of {@link #ids()} */
    public String insert(String schema, Row row, String source) {
        return "INSERT INTO " + schema + "." + row.table() + " (" + String.join(", ", columns(row)) + ") SELECT "
                + columns(row).stream().map(column -> expression(row, column)).collect(Collectors.joining(", "))
                + " FROM " + source;
    }

    private static List<String> columns(Row row) {
        return List.copyOf(row.types().keySet());
    }

    /** The value of a column in a copy. */
    public String expression(Row row, String column) {
        String value = row.values().get(column);
        String type = row.types().get(column);
        if (value == null) {
            return "CAST(NULL AS " + type + ")";
        }
        String copied = "CAST(" + substitutes.getOrDefault(value, literal(value)) + " AS " + type + ")";
        return switch (type) {
            case "timestamp with time zone" -> copied + " - " + age;
            case "date" -> "CAST(" + copied + " - " + age + " AS date)";
            default -> copied;
        };
    }

    static String literal(String text) {
        return "U&'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\003a") + "'";
    }
}
