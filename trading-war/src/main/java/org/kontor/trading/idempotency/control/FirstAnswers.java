package org.kontor.trading.idempotency.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.rest.problem.Problem;

/** Remembers the first answer to a keyed request, in the transaction that the request causes. */
@ApplicationScoped
public class FirstAnswers {

    private static final String CLAIM = """
            INSERT INTO idempotency_keys (user_id, operation, key, request) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FIND =
            "SELECT request, body FROM idempotency_keys WHERE user_id = ? AND operation = ? AND key = ?";
    private static final String KEEP =
            "UPDATE idempotency_keys SET body = ? WHERE user_id = ? AND operation = ? AND key = ?";

    @Resource
    DataSource database;

    /**
     * Takes the key for this transaction, waiting for another that holds it.
     *
     * @param request what must be the same in a repeat
     * @return the first answer, if the key was used before
     */
    public Optional<String> claim(UUID user, String operation, String key, String request) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            bind(claim, 1, user, operation, key);
            claim.setString(4, request);
            return claim.executeUpdate() == 1
                    ? Optional.empty()
                    : Optional.of(first(connection, user, operation, key, request));
        } catch (SQLException e) {
            throw new IdempotencyFailure(e);
        }
    }

    private static String first(Connection connection, UUID user, String operation, String key, String request)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, 1, user, operation, key);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                if (!row.getString(1).equals(request)) {
                    throw Problem.unprocessable(
                            "idempotency-key-reuse", "This Idempotency-Key was used for another request");
                }
                return row.getString(2);
            }
        }
    }

    /** Keeps the answer for repeats. */
    public void keep(UUID user, String operation, String key, String answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, answer);
            bind(keep, 2, user, operation, key);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IdempotencyFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, int first, UUID user, String operation, String key)
            throws SQLException {
        statement.setObject(first, user);
        statement.setString(first + 1, operation);
        statement.setString(first + 2, key);
    }
}
