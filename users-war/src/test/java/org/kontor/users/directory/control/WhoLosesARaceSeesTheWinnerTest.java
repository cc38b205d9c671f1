package org.kontor.users.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * R1.2, R1.3, R1.8: of two transactions that take one address or username, the second tries again and sees the first.
 */
class WhoLosesARaceSeesTheWinnerTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aTransactionThatGoesThroughIsRunOnce() {
        assertThat(LostRace.repeated(() -> "try " + tries.incrementAndGet())).isEqualTo("try 1");
    }

    @Test
    void aTakenValueIsTriedOnceMore() {
        assertThat(LostRace.repeated(() -> failingFirst("23505"))).isEqualTo("try 2");
    }

    @Test
    void anyOtherFailureIsTheCallersToSee() {
        assertThatThrownBy(() -> LostRace.repeated(() -> failingFirst("08006")))
                .isInstanceOf(PersistenceException.class);
        assertThat(tries).hasValue(1);
    }

    private String failingFirst(String sqlState) {
        if (tries.incrementAndGet() == 1) {
            throw new PersistenceException(new SQLException("as a database says it", sqlState));
        }
        return "try " + tries.get();
    }
}
