package org.kontor.portfolio.portfolios.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.portfolio.database.RealDatabase;
import org.kontor.rest.problem.Problem;

/** R1, R3, on the real schema. */
class APortfolioIsOpenedAndNamedOnceIT {

    private final LocalTransactions transactions = RealDatabase.transactions();
    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void whoIsKnownKeepsWhatHeHas() {
        open("2026-01-02T12:00:00Z", ann);
        open("2026-01-03T12:00:00Z", ann, bob);

        assertThat(RealDatabase.column("SELECT opened_at AT TIME ZONE 'UTC' FROM portfolios WHERE user_id = ANY ('{"
                        + ann + "," + bob + "}') ORDER BY opened_at"))
                .containsExactly("2026-01-02 12:00:00", "2026-01-03 12:00:00");
    }

    @Test
    void whoIsLockedIsOpenedFirst() {
        Set<UUID> locked = transactions.inOne(() -> PortfoliosFixture.portfolios(transactions, Clock.systemUTC())
                .locked(Set.of(ann, bob))
                .keySet());

        assertThat(locked).containsExactlyInAnyOrder(ann, bob);
    }

    @Test
    void theSecondNameIsRefused() {
        name("Savings");

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> name("Play money"));

        assertThat(RealDatabase.column("SELECT name FROM portfolios WHERE user_id = '" + ann + "'"))
                .containsExactly("Savings");
    }

    private void open(String time, UUID... users) {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        transactions.inOne(() -> {
            PortfoliosFixture.portfolios(transactions, clock).open(List.of(users));
            return null;
        });
    }

    private void name(String name) {
        transactions.inOne(
                () -> PortfoliosFixture.naming(transactions, Clock.systemUTC()).name(ann, name));
    }
}
