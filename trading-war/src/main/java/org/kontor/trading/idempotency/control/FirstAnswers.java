package org.kontor.trading.idempotency.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.Claim;
import org.kontor.trading.idempotency.entity.KeyedRequest;

/**
 * Remembers the first answer to a keyed request, in the transaction that the request causes.
 *
 * <p>A caller whose requests wait for each other by another lock may ask for the answer and store it in round trips of
 * his own; any other claims the key first.
 */
@ApplicationScoped
public class FirstAnswers {

    private static final String CLAIM = """
            INSERT INTO idempotency_keys (user_id, operation, key, request) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING true""";
    private static final String FIND = """
            SELECT request, status, location, body FROM idempotency_keys
             WHERE user_id = ? AND operation = ? AND key = ?""";
    private static final String KEEP = """
            UPDATE idempotency_keys SET status = ?, location = ?, body = ?
             WHERE user_id = ? AND operation = ? AND key = ?""";
    private static final String STORE = """
            INSERT INTO idempotency_keys (status, location, body, user_id, operation, key, request)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    @Resource
    DataSource database;

    /**
     * Takes the key for this transaction, waiting for another that holds it. Throws 422 {@code idempotency-key-reuse}
     * if it was used for another request (R2).
     */
    public Claim claim(KeyedRequest asked) {
        try {
            boolean isNew = new RoundTrip()
                    .add(
                            CLAIM,
                            row -> row.uuid(asked.user())
                                    .text(asked.operation())
                                    .text(asked.key())
                                    .text(asked.request()))
                    .ask(database, all -> all.getResultSet().next());
            return isNew
                    ? new Claim(true, null)
                    : new Claim(
                            false,
                            findIn(new RoundTrip(), asked).ask(database, all -> read(all.getResultSet(), asked)));
        } catch (SQLException e) {
            throw new IdempotencyFailure(e);
        }
    }

    /** Keeps the answer to a claimed request for repeats. */
    public void keep(KeyedRequest asked, Answer answer) {
        try {
            new RoundTrip()
                    .add(
                            KEEP,
                            row -> row.whole(answer.status())
                                    .text(answer.location())
                                    .text(answer.body())
                                    .uuid(asked.user())
                                    .text(asked.operation())
                                    .text(asked.key()))
                    .send(database);
        } catch (SQLException e) {
            throw new IdempotencyFailure(e);
        }
    }

    /** Asks for the first answer, together with other statements; its row is for {@link #read}. */
    public static RoundTrip findIn(RoundTrip trip, KeyedRequest asked) {
        return trip.add(
                FIND, row -> row.uuid(asked.user()).text(asked.operation()).text(asked.key()));
    }

    /** @return null if the key was not used before, or is not answered yet; throws as {@link #claim} */
    public static Answer read(ResultSet row, KeyedRequest asked) throws SQLException {
        if (!row.next()) {
            return null;
        }
        if (!row.getString(1).equals(asked.request())) {
            throw Problem.unprocessable("idempotency-key-reuse", "This Idempotency-Key was used for another request");
        }
        String body = row.getString(4);
        return body == null ? null : new Answer(row.getInt(2), row.getString(3), body);
    }

    /** Stores key and answer at once, together with what the request causes. */
    public static void storeIn(RoundTrip trip, KeyedRequest asked, Answer answer) {
        trip.add(
                STORE,
                row -> row.whole(answer.status())
                        .text(answer.location())
                        .text(answer.body())
                        .uuid(asked.user())
                        .text(asked.operation())
                        .text(asked.key())
                        .text(asked.request()));
    }
}
