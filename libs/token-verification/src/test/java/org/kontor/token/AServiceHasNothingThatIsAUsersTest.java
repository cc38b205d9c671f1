package org.kontor.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R5. */
class AServiceHasNothingThatIsAUsersTest {

    private final Caller caller = new Caller();

    @Test
    void itHasNoIdAndNoSession() {
        caller.isService("trading", Set.of(Permission.NOTIFICATIONS_SEND));

        assertForbidden(caller::userId);
        assertForbidden(caller::sessionId);
    }

    @Test
    void itSeesAndChangesNobodysThings() {
        caller.isService("trading", Set.of(Permission.NOTIFICATIONS_SEND));

        assertThat(caller.maySee(UUID.randomUUID())).isFalse();
        assertThat(caller.mayActFor(UUID.randomUUID())).isFalse();
    }

    @Test
    void itMayWhatItWasGranted() {
        caller.isService("trading", Set.of(Permission.NOTIFICATIONS_SEND));

        assertThat(caller.isService()).isTrue();
        assertThat(caller.name()).isEqualTo("trading");
        assertThat(caller.has(Role.SERVICE)).isTrue();
        assertThat(caller.may(Permission.NOTIFICATIONS_SEND)).isTrue();
        assertThat(caller.may(Permission.USERS_ADMIN)).isFalse();
    }

    private static void assertForbidden(Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }
}
