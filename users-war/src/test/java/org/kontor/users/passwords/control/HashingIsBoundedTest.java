package org.kontor.users.passwords.control;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R2.4. */
class HashingIsBoundedTest {

    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void whoFindsNoPlaceIsToldToComeBack() throws Exception {
        HashingTurns turns = turns(1, 0, Duration.ofSeconds(30));
        CompletableFuture<String> first = occupy(turns);

        assertIsBusy(catchThrowableOfType(Problem.class, turns::requirePlace));
        assertIsBusy(catchThrowableOfType(Problem.class, () -> turns.inTurn(() -> "second")));

        done.countDown();
        assertThat(first.get(5, SECONDS)).isEqualTo("first");
        turns.requirePlace();
        assertThat(turns.inTurn(() -> "third")).isEqualTo("third");
    }

    @Test
    void whoWaitsLongerThanHisPatienceIsToldToComeBack() throws Exception {
        HashingTurns turns = turns(1, 1, Duration.ofMillis(10));
        CompletableFuture<String> first = occupy(turns);

        assertIsBusy(catchThrowableOfType(Problem.class, () -> turns.inTurn(() -> "second")));

        done.countDown();
        assertThat(first.get(5, SECONDS)).isEqualTo("first");
    }

    @Test
    void whoIsRefusedTogetherDoesNotComeBackTogether() {
        HashingTurns turns = turns(0, 0, Duration.ZERO);

        assertThat(Stream.generate(() -> catchThrowableOfType(Problem.class, turns::requirePlace))
                        .limit(500)
                        .map(Problem::retryAfter)
                        .distinct())
                .hasSize(HashingTurns.LATEST - HashingTurns.SOONEST + 1);
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        HashingTurns turns = turns(1, 0, Duration.ofSeconds(1));

        catchThrowableOfType(
                IllegalStateException.class,
                () -> turns.inTurn(() -> {
                    throw new IllegalStateException();
                }));

        assertThat(turns.inTurn(() -> "next")).isEqualTo("next");
    }

    @Test
    void byItselfItLeavesHalfOfTheProcessors() {
        assertThat(HashingTurns.halfOf(1)).isEqualTo(1);
        assertThat(HashingTurns.halfOf(2)).isEqualTo(1);
        assertThat(HashingTurns.halfOf(5)).isEqualTo(2);
        assertThat(HashingTurns.halfOf(8)).isEqualTo(4);
    }

    private CompletableFuture<String> occupy(HashingTurns turns) throws InterruptedException {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.inTurn(this::untilDone));
        assertThat(working.await(5, SECONDS)).isTrue();
        return first;
    }

    private String untilDone() {
        working.countDown();
        try {
            assertThat(done.await(30, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "first";
    }

    private static void assertIsBusy(Problem problem) {
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("busy");
        assertThat(problem.retryAfter()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    static HashingTurns turns(int parallel, int waiting, Duration patience) {
        HashingTurns turns = new HashingTurns();
        turns.parallel = Optional.of(parallel);
        turns.waiting = waiting;
        turns.patience = patience;
        turns.open();
        return turns;
    }
}
