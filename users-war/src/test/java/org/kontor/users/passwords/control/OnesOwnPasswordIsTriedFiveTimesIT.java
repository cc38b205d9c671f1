package org.kontor.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.rest.problem.Problem;
import org.kontor.users.SettableClock;
import org.kontor.users.audit.control.AuditFixture;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.throttling.control.ThrottlingFixture;

/** R2.5. */
class OnesOwnPasswordIsTriedFiveTimesIT {

    private static final String RIGHT = "fourteen silver herons";

    private final SettableClock clock = new SettableClock();
    private final UUID user = UUID.randomUUID();
    private final OwnPassword ownPassword = ownPassword();

    @Test
    void thenItIsLocked() {
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("another password").status()).isEqualTo(422);
        }

        assertThat(refusal(RIGHT).status()).isEqualTo(423);
        clock.pass(Duration.ofMinutes(15));
        assertThatCode(() -> ownPassword.check(user, RIGHT)).doesNotThrowAnyException();
    }

    @Test
    void aRightOneForgetsTheFailures() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(refusal("another password").code()).isEqualTo("validation");
            }
            ownPassword.check(user, RIGHT);
        }
    }

    @Test
    void whoHadToGoAwayHasNotFailed() {
        ownPassword.passwords.turns = HashingIsBoundedTest.turns(0, 0, Duration.ofMillis(1));
        for (int i = 0; i < 6; i++) {
            assertThat(refusal(RIGHT).status()).isEqualTo(503);
        }
    }

    @Test
    void aWrongOneIsRecorded() {
        refusal("another password");

        List<String> recorded = RealDatabase.shared()
                .column("SELECT outcome FROM security_events WHERE type = 'password-asked' AND subject = '" + user
                        + "'");
        assertThat(recorded).containsExactly("refused");
    }

    private Problem refusal(String password) {
        return catchThrowableOfType(Problem.class, () -> ownPassword.check(user, password));
    }

    private OwnPassword ownPassword() {
        LocalTransactions transactions = RealDatabase.shared().transactions();
        OwnPassword own = new OwnPassword();
        own.passwords = new Passwords();
        own.passwords.turns = HashingIsBoundedTest.turns(2, 8, Duration.ofSeconds(30));
        own.passwords.iterations = Pbkdf2.ITERATIONS;
        own.passwords.open();
        Credential credential = new Credential(
                user, own.passwords.hash(RIGHT), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        own.credentials = new Credentials() {
            @Override
            public Optional<Credential> of(UUID userId) {
                return Optional.of(credential).filter(any -> userId.equals(user));
            }
        };
        own.guard = ThrottlingFixture.guard(transactions, clock, AuditFixture.ADDRESS);
        own.trail = AuditFixture.trail(transactions, clock);
        return own;
    }
}
