package org.kontor.users.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.recovery.control.PasswordRecovery;
import org.kontor.users.throttling.control.AddressAllowance;
import org.kontor.users.throttling.control.ThrottlingFixture;

/** R12.7: whoever comes too fast is refused before anything is done. */
class ForgettingIsCountedForTheAddressIT {

    private final List<String> done = new ArrayList<>();
    private final AddressAllowance allowance = ThrottlingFixture.allowance(
            RealDatabase.shared().transactions(),
            new SettableClock(),
            "2001:db8:" + UUID.randomUUID().toString().substring(24, 28) + ":1::1",
            2);

    @Test
    void whoeverHasAskedForSomethingElseTooOftenIsRefused() {
        allowance.take();
        allowance.take();

        assertIsTooFast(catchThrowableOfType(Problem.class, () -> forgot().forgot("{\"email\":\"ann@example.com\"}")));
        assertIsTooFast(catchThrowableOfType(Problem.class, this::reset));
        assertThat(done).isEmpty();
    }

    @Test
    void eachResetCounts() {
        assertThat(catchThrowableOfType(Problem.class, this::reset).code()).isEqualTo("invalid-token");
        assertThat(catchThrowableOfType(Problem.class, this::reset).code()).isEqualTo("invalid-token");
        assertIsTooFast(catchThrowableOfType(Problem.class, this::reset));
        assertThat(done).containsExactly("hash", "reset", "hash", "reset");
    }

    private static void assertIsTooFast(Problem problem) {
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.code()).isEqualTo("rate-limited");
        assertThat(problem.retryAfter()).isPositive();
    }

    private ForgottenPasswordResource forgot() {
        ForgottenPasswordResource resource = new ForgottenPasswordResource();
        resource.allowance = allowance;
        resource.recovery = recovery();
        return resource;
    }

    private void reset() {
        PasswordResetResource resource = new PasswordResetResource();
        resource.allowance = allowance;
        resource.policy = new PasswordPolicy(Set.of());
        resource.passwords = new Passwords() {
            @Override
            public PasswordHash hash(String password) {
                done.add("hash");
                return null;
            }
        };
        resource.recovery = recovery();
        resource.reset("{\"token\":\"none\",\"password\":\"fourteen silver herons\"}");
    }

    private PasswordRecovery recovery() {
        return new PasswordRecovery() {
            @Override
            public void request(EmailAddress address) {
                done.add("request");
            }

            @Override
            public boolean reset(Secret token, String password, PasswordHash hash) {
                done.add("reset");
                return false;
            }
        };
    }
}
