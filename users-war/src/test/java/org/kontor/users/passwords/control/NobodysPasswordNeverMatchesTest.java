package org.kontor.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.users.passwords.entity.PasswordHash;

/** R2.3. */
class NobodysPasswordNeverMatchesTest {

    private final Passwords passwords = passwords();

    @Test
    void whoeverIsUnknownIsRefused() {
        assertThat(passwords.match("fourteen silver herons", Optional.empty())).isFalse();
    }

    @Test
    void whoeverIsKnownIsAcceptedWithHisPasswordOnly() {
        Optional<PasswordHash> stored = Optional.of(passwords.hash("fourteen silver herons"));

        assertThat(passwords.match("fourteen silver herons", stored)).isTrue();
        assertThat(passwords.match("fourteen silver heron", stored)).isFalse();
        assertThat(passwords.match("Fourteen silver herons", stored)).isFalse();
    }

    private static Passwords passwords() {
        Passwords passwords = new Passwords();
        passwords.turns = HashingIsBoundedTest.turns(2, 0, Duration.ofSeconds(1));
        passwords.iterations = Pbkdf2.ITERATIONS;
        passwords.open();
        return passwords;
    }
}
