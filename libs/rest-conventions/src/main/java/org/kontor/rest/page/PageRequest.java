package org.kontor.rest.page;

import java.util.UUID;
import org.kontor.rest.json.Violations;

/**
 * Which page of a list is wanted.
 *
 * @param limit rows per page, 1 to 200
 * @param after id of the last row of the page before; null for the first page
 */
public record PageRequest(int limit, UUID after) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    /** Reads the query parameters {@code limit} and {@code cursor}; throws a 422 problem that names the wrong one. */
    public static PageRequest of(String limit, String cursor) {
        Violations violations = new Violations();
        int rows = DEFAULT_LIMIT;
        if (limit != null) {
            rows = limit.matches("[0-9]{1,9}") ? Integer.parseInt(limit) : 0;
            if (rows < 1 || rows > MAX_LIMIT) {
                violations.add("limit", "out-of-range", "must be a whole number from 1 to " + MAX_LIMIT);
            }
        }
        UUID after = null;
        if (cursor != null) {
            try {
                after = UUID.fromString(cursor);
            } catch (IllegalArgumentException notOurs) {
                violations.add("cursor", "invalid", "must be a next_cursor of an earlier answer");
            }
        }
        violations.check();
        return new PageRequest(rows, after);
    }
}
