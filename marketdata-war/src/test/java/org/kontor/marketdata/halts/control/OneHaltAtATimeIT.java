package org.kontor.marketdata.halts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.marketdata.instruments.control.InstrumentsFixture.TODAY;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.apple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.reference.control.EventFiles;
import org.kontor.marketdata.reference.control.PublishedEvents;
import org.kontor.rest.problem.Problem;

/** R8.1, R8.4, R8.5, on the real schema. */
class OneHaltAtATimeIT {

    private static final UUID OPERATOR = UUID.randomUUID();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T15:04:05.123456Z"), ZoneOffset.UTC);

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final PublishedEvents told = new PublishedEvents();
    private final Halting halting = HaltsFixture.halting(transaction.source(), told, CLOCK);

    @BeforeEach
    void list() throws SQLException {
        InstrumentsFixture.stored(transaction.source(), TODAY).store(List.of(apple()));
    }

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void itIsInForceUntilItIsResumed() throws SQLException {
        Halt halt = halt("news pending", "one");
        assertThat(halting.halts.of(AAPL)).contains(halt);

        halting.resume(AAPL, OPERATOR);
        assertThat(halting.halts.isHalted(AAPL)).isFalse();
    }

    @Test
    void bothAreTold() throws SQLException {
        halt("news pending", "one");
        resumeFiveMinutesLater();

        assertThat(told.names()).containsExactly("halted", "resumed");
        told.all().forEach(EventFiles::assertLooksLikeItsSample);
    }

    @Test
    void aSecondOneIsRefusedAndTellsNothing() throws SQLException {
        halt("news pending", "one");

        assertThat(catchThrowableOfType(Problem.class, () -> halt("news pending", "two"))
                        .code())
                .isEqualTo("already-halted");
        assertThat(told.names()).containsExactly("halted");
    }

    @Test
    void theSameKeyIsAnsweredWithTheFirstHaltEvenAfterItsEnd() throws SQLException {
        Halt first = halt("news pending", "one");
        assertThat(halt("news pending", "one")).isEqualTo(first);

        halting.resume(AAPL, OPERATOR);
        assertThat(halt("news pending", "one")).isEqualTo(first);
        assertThat(halting.halts.isHalted(AAPL)).isFalse();
        assertThat(told.names()).containsExactly("halted", "resumed");
    }

    @Test
    void whatIsNotHaltedCannotBeResumed() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> halting.resume(AAPL, OPERATOR));

        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.code()).isEqualTo("not-halted");
    }

    @Test
    void aReplicaWhoseClockIsBehindEndsItAllTheSame() throws SQLException {
        halt("news pending", "one");
        Clock behind = Clock.offset(CLOCK, Duration.ofSeconds(-3));

        HaltsFixture.halting(transaction.source(), told, behind).resume(AAPL, OPERATOR);

        assertThat(told.all().get(1).data().getString("at")).isEqualTo("2026-11-24T15:04:05.123456Z");
    }

    @Test
    void anotherReplicaLearnsOfItFromTheDatabase() throws SQLException {
        halt("news pending", "one");
        Halts other = HaltsFixture.halting(transaction.source(), told, CLOCK).halts;
        assertThat(other.isHalted(AAPL)).isFalse();

        other.recall();
        assertThat(other.isHalted(AAPL)).isTrue();
    }

    private Halt halt(String reason, String key) throws SQLException {
        return halting.halt(AAPL, reason, OPERATOR, key);
    }

    private void resumeFiveMinutesLater() throws SQLException {
        Clock later = Clock.offset(CLOCK, Duration.ofMinutes(5));
        HaltsFixture.halting(transaction.source(), told, later).resume(AAPL, OPERATOR);
    }
}
