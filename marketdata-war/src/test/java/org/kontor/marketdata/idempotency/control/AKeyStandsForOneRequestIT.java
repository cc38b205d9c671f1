package org.kontor.marketdata.idempotency.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.idempotency.entity.IdempotencyKey;
import org.kontor.rest.problem.Problem;

/** R11, on the real schema. */
class AKeyStandsForOneRequestIT {

    private static final UUID ANN = UUID.randomUUID();

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final KeyedCreations creations = KeyedCreationsFixture.stored(transaction.source());

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void theSameRequestIsToldOfWhatTheFirstCreated() throws SQLException {
        UUID first = claim(ANN, "halt AAPL", "k", "news");

        assertThat(claim(ANN, "halt AAPL", "k", "news")).isEqualTo(first);
    }

    @Test
    void anotherRequestIsRefused() throws SQLException {
        claim(ANN, "halt AAPL", "k", "news");

        assertThat(catchThrowableOfType(Problem.class, () -> claim(ANN, "halt AAPL", "k", "other news"))
                        .code())
                .isEqualTo("idempotency-key-reuse");
    }

    @Test
    void anotherCallerOrOperationNeverMeetsIt() throws SQLException {
        UUID first = claim(ANN, "halt AAPL", "k", "news");

        assertThat(claim(UUID.randomUUID(), "halt AAPL", "k", "other news")).isNotEqualTo(first);
        assertThat(claim(ANN, "halt ACME", "k", "other news")).isNotEqualTo(first);
    }

    private UUID claim(UUID caller, String operation, String key, String request) throws SQLException {
        return creations.claim(new IdempotencyKey(caller, operation, key), request, UUID.randomUUID());
    }
}
