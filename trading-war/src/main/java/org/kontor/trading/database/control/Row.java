package org.kontor.trading.database.control;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

/** Gives a statement its values, one after the other. A value that is null keeps its type, and with it the plan. */
public final class Row {

    private final PreparedStatement statement;
    private int last;

    Row(PreparedStatement statement, int last) {
        this.statement = statement;
        this.last = last;
    }

    public Row uuid(UUID value) throws SQLException {
        return set(value, Types.OTHER);
    }

    public Row text(String value) throws SQLException {
        return set(value, Types.VARCHAR);
    }

    public Row name(Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    public Row number(BigDecimal value) throws SQLException {
        return set(value, Types.NUMERIC);
    }

    public Row whole(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public Row flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    public Row date(LocalDate value) throws SQLException {
        return set(value, Types.DATE);
    }

    public Row time(OffsetDateTime value) throws SQLException {
        return set(value, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** @param type of the elements, by PostgreSQL's name */
    public Row array(String type, Collection<?> values) throws SQLException {
        statement.setArray(++last, statement.getConnection().createArrayOf(type, values.toArray()));
        return this;
    }

    /** Gives values the way that another library does. */
    public Row with(Foreign values) throws SQLException {
        last = values.bind(statement, last + 1) - 1;
        return this;
    }

    /** Binds values from an index on and returns the index after the last. */
    @FunctionalInterface
    public interface Foreign {
        int bind(PreparedStatement statement, int first) throws SQLException;
    }

    private Row set(Object value, int type) throws SQLException {
        if (value == null) {
            statement.setNull(++last, type);
        } else {
            statement.setObject(++last, value, type);
        }
        return this;
    }

    int last() {
        return last;
    }
}
