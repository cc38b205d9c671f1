package org.kontor.marketdata.idempotency.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.idempotency.entity.IdempotencyKey;
import org.kontor.rest.problem.Problem;

/** Remembers what a keyed request created, in the transaction that creates it. */
@ApplicationScoped
public class KeyedCreations {

    private static final String CLAIM = """
            INSERT INTO idempotency_keys (caller, operation, key, request, result) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FIRST =
            "SELECT request, result FROM idempotency_keys WHERE caller = ? AND operation = ? AND key = ?";

    @Resource
    DataSource database;

    /**
     * Takes the key for this transaction, waiting for another that holds it.
     *
     * @param request what must be the same in a repeat
     * @param fresh the id that a new thing would have
     * @return {@code fresh}, or the id of what an earlier request with this key created
     */
    public UUID claim(IdempotencyKey key, String request, UUID fresh) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            bind(claim, key);
            claim.setString(4, request);
            claim.setObject(5, fresh);
            return claim.executeUpdate() == 1 ? fresh : first(connection, key, request);
        }
    }

    private static UUID first(Connection connection, IdempotencyKey key, String request) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIRST)) {
            bind(find, key);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                if (!row.getString("request").equals(request)) {
                    throw Problem.unprocessable(
                            "idempotency-key-reuse", "This Idempotency-Key was used for another request");
                }
                return row.getObject("result", UUID.class);
            }
        }
    }

    private static void bind(PreparedStatement statement, IdempotencyKey key) throws SQLException {
        statement.setObject(1, key.caller());
        statement.setString(2, key.operation());
        statement.setString(3, key.value());
    }
}
