package org.kontor.users.factors.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.SettableClock;
import org.kontor.users.database.StoredUser;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;

/** R14.6. */
class WrongCodesAreLockedOutIT {

    private final SettableClock clock = new SettableClock();
    private final FactorsFixture replica = new FactorsFixture(clock);
    private final UUID user = StoredUser.fresh();
    private final FactorSecret secret = replica.enabled(user);

    @Test
    void fiveOfThemWhateverTheyAre() {
        SecondProof used = SecondProof.code(replica.code(secret, -1));
        assertThat(replica.shown(user, wrong())).isFalse();
        assertThat(replica.shown(user, SecondProof.recovery(RecoveryCode.presented("aaaa"))))
                .isFalse();
        assertThat(replica.confirm(user, "none")).isFalse();
        assertThat(replica.shown(user, used)).isFalse();
        assertThat(replica.shown(user, wrong())).isFalse();

        Problem locked = catchThrowableOfType(
                Problem.class, () -> replica.shown(user, SecondProof.code(replica.code(secret, 0))));
        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.retryAfter()).isEqualTo(Duration.ofMinutes(15).plusSeconds(1));

        clock.pass(Duration.ofMinutes(15));
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isTrue();
    }

    @Test
    void aRightOneForgetsThem() {
        for (int i = 0; i < 4; i++) {
            replica.shown(user, wrong());
        }
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isTrue();

        for (int i = 0; i < 4; i++) {
            assertThat(replica.shown(user, wrong())).isFalse();
        }
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 1))))
                .isTrue();
    }

    private static SecondProof wrong() {
        return SecondProof.code("none");
    }
}
