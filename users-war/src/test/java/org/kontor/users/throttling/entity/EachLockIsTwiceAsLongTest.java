package org.kontor.users.throttling.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R7.1, R7.3. */
class EachLockIsTwiceAsLongTest {

    private static final LockRules RULES =
            new LockRules(5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(24));

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private Attempts attempts = Attempts.none(now);

    @Test
    void theFifthFailureLocks() {
        fail(4);
        assertThat(attempts.isLocked(now)).isFalse();

        fail(1);

        assertThat(attempts.isLocked(now)).isTrue();
        assertThat(attempts.rest(now)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void failuresThatAreFarApartDoNot() {
        for (int i = 0; i < 20; i++) {
            fail(1);
            pass(Duration.ofMinutes(4));
        }

        assertThat(attempts.locks()).isZero();
    }

    @Test
    void locksDoubleUpToADay() {
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            fail(5);
            minutes.add(attempts.rest(now).toMinutes());
            pass(attempts.rest(now));
            assertThat(attempts.isLocked(now)).isFalse();
        }

        assertThat(minutes).containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L);
    }

    @Test
    void aDayWithoutAnAttemptForgetsThem() {
        fail(5);
        pass(attempts.rest(now).plusDays(1));
        fail(5);

        assertThat(attempts.rest(now)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whatWasWithdrawnDidNotHappen() {
        fail(4);
        for (int i = 0; i < 10; i++) {
            fail(1);
            attempts = attempts.withdrawn(now, RULES);
        }
        assertThat(attempts.isLocked(now)).isFalse();
        assertThat(attempts.locks()).isZero();

        fail(1);
        assertThat(attempts.isLocked(now)).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts = attempts.begun(now, RULES);
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
