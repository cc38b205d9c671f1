package org.kontor.trading.ledger.control;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kontor.trading.database.control.Row;

/** Rows turned into the arrays that {@code unnest} takes. */
final class Columns {

    private final List<List<Object>> columns = new ArrayList<>();

    Columns(int count) {
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
    }

    void add(Object... row) {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    /** @param types of the columns, by PostgreSQL's names */
    void bind(Row row, String... types) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            row.array(types[i], columns.get(i));
        }
    }
}
