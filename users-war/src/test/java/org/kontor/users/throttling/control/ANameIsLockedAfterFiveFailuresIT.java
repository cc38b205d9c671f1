package org.kontor.users.throttling.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.throttling.entity.SignInName;

/** R7.1 to R7.4 and R7.6, with replicas that share nothing but the database. */
class ANameIsLockedAfterFiveFailuresIT {

    private static final String STRANGER = "198.51.100.1";
    private static final String HOME = "203.0.113.7";

    private final SetClock clock = new SetClock();
    private final SignInGuard guard = replica(STRANGER);
    private final SignInName ann = SignInName.typed(UUID.randomUUID() + "@example.com");

    @Test
    void theSixthAttemptIsNotLookedAtOnWhicheverReplica() {
        fail(guard, 3);
        fail(replica("198.51.100.2"), 2);

        Problem refused = refusal(replica("198.51.100.3"));

        assertThat(refused.status()).isEqualTo(423);
        assertThat(refused.code()).isEqualTo("locked");
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(15).plusSeconds(1));
    }

    @Test
    void afterTheLockThereAreFiveMoreAndThenALongerOne() {
        fail(guard, 5);
        clock.pass(Duration.ofMinutes(15));
        fail(guard, 5);

        assertThat(refusal(guard).retryAfter()).isEqualTo(Duration.ofMinutes(30).plusSeconds(1));
    }

    @Test
    void aSuccessForgetsFailures() {
        fail(guard, 4);
        guard.begin(ann);
        guard.succeeded(ann);

        fail(guard, 5);
        assertThat(refusal(guard).retryAfter()).isEqualTo(Duration.ofMinutes(15).plusSeconds(1));
    }

    @Test
    void attemptsAllAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        CountDownLatch together = new CountDownLatch(16);
        List<Future<Boolean>> attempts = new ArrayList<>();
        for (int client = 0; client < 16; client++) {
            SignInGuard replica = replica("198.51.100." + client);
            attempts.add(clients.submit(() -> {
                together.countDown();
                together.await();
                return refusal(replica) == null;
            }));
        }
        int lookedAt = 0;
        for (Future<Boolean> attempt : attempts) {
            lookedAt += attempt.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        clients.shutdown();

        assertThat(lookedAt).isEqualTo(5);
    }

    @Test
    void strangersCannotLockOutWhoIsFamiliar() {
        signInFrom(HOME);

        fail(guard, 5);
        assertThat(refusal(guard)).isNotNull();

        signInFrom(HOME);
        assertThat(refusal(guard)).as("which does not help the strangers").isNotNull();
    }

    @Test
    void whoIsFamiliarHasFiveFailuresToo() {
        signInFrom(HOME);

        fail(replica(HOME), 5);

        assertThat(refusal(replica(HOME))).isNotNull();
        assertThat(refusal(guard)).as("strangers are counted apart").isNull();
    }

    @Test
    void aNetworkDoesNotStayFamiliarForEver() {
        signInFrom(HOME);
        clock.pass(Duration.ofDays(91));
        fail(guard, 5);

        assertThat(refusal(replica(HOME))).isNotNull();
    }

    @Test
    void whoProvedThatTheAccountIsHisIsLetInAgain() {
        signInFrom(HOME);
        fail(guard, 5);
        fail(replica(HOME), 5);

        guard.forget(ann);

        assertThat(refusal(guard)).isNull();
        assertThat(refusal(replica(HOME))).isNull();
    }

    @Test
    void namesAreToldApartInWhateverCase() {
        fail(guard, 5);

        guard.begin(SignInName.typed("somebody-else-" + ann.hash()));
        assertThat(SignInName.typed("Ann@Example.com")).isEqualTo(SignInName.typed("ann@example.COM"));
    }

    private void signInFrom(String address) {
        SignInGuard replica = replica(address);
        replica.begin(ann);
        replica.succeeded(ann);
    }

    private void fail(SignInGuard replica, int times) {
        for (int i = 0; i < times; i++) {
            replica.begin(ann);
        }
    }

    /** Null if the attempt may go on. */
    private Problem refusal(SignInGuard replica) {
        return catchThrowableOfType(Problem.class, () -> replica.begin(ann));
    }

    private SignInGuard replica(String address) {
        return ThrottlingFixture.guard(RealDatabase.shared().transactions(), clock, address);
    }
}
