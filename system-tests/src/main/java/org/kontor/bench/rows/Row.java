package org.kontor.bench.rows;

import java.util.List;
import java.util.Map;

/**
 * One row that a transaction wrote.
 *
 * @param types of its columns as SQL writes them, by name; those that the database fills by itself are not here
 * @param values of its columns as text, null for null
 * @param key names of the columns of its primary key
 * @param inserted whether it is new; otherwise it was there and was changed
 */
public record Row(
        String table, Map<String, String> types, Map<String, String> values, List<String> key, boolean inserted) {}
