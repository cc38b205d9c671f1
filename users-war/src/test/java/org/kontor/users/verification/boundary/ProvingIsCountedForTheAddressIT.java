package org.kontor.users.verification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.throttling.control.ThrottlingFixture;
import org.kontor.users.verification.control.EmailVerification;

/** R11.7: whoever comes too fast is refused before anything is done. */
class ProvingIsCountedForTheAddressIT {

    private final List<String> done = new ArrayList<>();

    @Test
    void bothOperationsTogether() {
        VerificationResource resource = resource();
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(Problem.class, () -> resource.confirm("{\"token\":\"none\"}"))
                            .code())
                    .isEqualTo("invalid-token");
        }

        Problem confirming = catchThrowableOfType(Problem.class, () -> resource.confirm("{\"token\":\"none\"}"));
        Problem resending =
                catchThrowableOfType(Problem.class, () -> resource.resend("{\"email\":\"ann@example.com\"}"));

        assertThat(List.of(confirming.status(), resending.status())).containsOnly(429);
        assertThat(confirming.retryAfter()).isPositive();
        assertThat(resending.retryAfter()).isPositive();
        assertThat(done).containsExactly("confirm", "confirm");
    }

    private VerificationResource resource() {
        VerificationResource resource = new VerificationResource();
        resource.allowance = ThrottlingFixture.allowance(
                RealDatabase.shared().transactions(),
                new SettableClock(),
                "2001:db8:" + UUID.randomUUID().toString().substring(24, 28) + ":2::1",
                2);
        resource.verification = new EmailVerification() {
            @Override
            public Optional<User> confirm(Secret token) {
                done.add("confirm");
                return Optional.empty();
            }

            @Override
            public void resend(EmailAddress address) {
                done.add("resend");
            }
        };
        return resource;
    }
}
