package org.kontor.portfolio.executions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Fill;
import org.kontor.portfolio.executions.entity.Side;
import org.kontor.portfolio.executions.entity.Trade;
import org.kontor.rest.page.PageRequest;

/**
 * Reads what was applied (R5). Plain SQL, because a persistence provider may try a read again for many seconds while
 * the database is away, and a reader should hear of that at once.
 */
@ApplicationScoped
public class ExecutionHistory {

    private static final String PAGE = """
            SELECT id, order_id, account_id, user_id, symbol, side, qty, price, gross, fees, sequence, executed_at
            FROM applied_executions
            WHERE user_id = ? AND (?::uuid IS NULL OR id < ?::uuid)
            ORDER BY id DESC
            LIMIT ?""";

    @Resource
    DataSource database;

    /** One row more than a page of the user's fills, newest first. */
    public List<Execution> of(UUID userId, PageRequest page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setObject(1, userId);
            query.setObject(2, page.after());
            query.setObject(3, page.after());
            query.setInt(4, page.limit() + 1);
            try (ResultSet row = query.executeQuery()) {
                List<Execution> executions = new ArrayList<>();
                while (row.next()) {
                    executions.add(execution(row));
                }
                return executions;
            }
        }
    }

    private static Execution execution(ResultSet row) throws SQLException {
        return new Execution(
                new Trade(
                        row.getObject("order_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("symbol"),
                        Side.valueOf(row.getString("side"))),
                new Fill(
                        row.getObject("id", UUID.class),
                        row.getBigDecimal("qty"),
                        row.getBigDecimal("price"),
                        row.getBigDecimal("gross"),
                        row.getBigDecimal("fees")),
                row.getLong("sequence"),
                row.getObject("executed_at", OffsetDateTime.class));
    }
}
