package org.kontor.trading.ledger.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The books as they can be shown: postings of an account with their lines, newest first. */
@ApplicationScoped
public class History {

    /** A posting as recorded; {@code reverses} is the one that it takes back, null if none. */
    public record Transaction(
            UUID id,
            String sourceType,
            UUID sourceId,
            String phase,
            LocalDate valueDate,
            OffsetDateTime recordedAt,
            UUID reverses,
            List<Entry> lines) {}

    /** One line of it; {@code account} is null for the house. */
    public record Entry(String ledger, String kind, UUID account, BigDecimal debit, BigDecimal credit) {}

    private static final String PAGE = """
            SELECT t.id, t.source_type, t.source_id, t.phase, t.value_date, t.recorded_at, t.reverses,
                   l.ledger, l.kind, l.account_id, trim_scale(l.debit), trim_scale(l.credit)
              FROM (SELECT * FROM transactions
                     WHERE account_id = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?) t
              JOIN transaction_lines l ON l.transaction_id = t.id
             ORDER BY t.id DESC, l.line""";

    @Resource
    DataSource database;

    /** @param after id of the last transaction of the page before; null for the newest */
    public List<Transaction> page(UUID accountId, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setObject(1, accountId);
            query.setObject(2, after);
            query.setObject(3, after);
            query.setInt(4, limit);
            try (ResultSet rows = query.executeQuery()) {
                Map<UUID, Transaction> page = new LinkedHashMap<>();
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    Transaction transaction = page.get(id);
                    if (transaction == null) {
                        transaction = header(id, rows);
                        page.put(id, transaction);
                    }
                    transaction.lines().add(line(rows));
                }
                return List.copyOf(page.values());
            }
        } catch (SQLException e) {
            throw new LedgerFailure("cannot read the ledger of " + accountId, e);
        }
    }

    private static Transaction header(UUID id, ResultSet row) throws SQLException {
        return new Transaction(
                id,
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getObject(7, UUID.class),
                new ArrayList<>());
    }

    private static Entry line(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getBigDecimal(11),
                row.getBigDecimal(12));
    }
}
