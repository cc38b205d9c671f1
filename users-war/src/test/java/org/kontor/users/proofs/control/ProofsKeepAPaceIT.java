package org.kontor.users.proofs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Purpose;

/** R10.5. */
class ProofsKeepAPaceIT {

    private final SettableClock clock = new SettableClock();
    private final Proofs proofs = ProofsFixture.proofs(RealDatabase.shared().transactions(), clock);
    private final UUID user = StoredUser.fresh();

    @Test
    void theNextComesAMinuteLaterAndTheFirstStaysGoodUntilThen() {
        Issued first = token().orElseThrow();
        clock.pass(Duration.ofSeconds(59));
        assertThat(token()).isEmpty();
        assertThat(proofs.openOf(user)).hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        assertThat(token()).isPresent();
        assertThat(proofs.redeem(first.secret(), Purpose.PASSWORD_RESET)).isEmpty();
    }

    @Test
    void fiveComeInAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(token()).isPresent();
            clock.pass(Duration.ofMinutes(2));
        }
        assertThat(token()).isEmpty();

        clock.pass(Duration.ofMinutes(50));
        assertThat(token()).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(token()).isPresent();
    }

    @Test
    void oneThatWasUsedOrEndedCountsAsWell() {
        proofs.redeem(token().orElseThrow().secret(), Purpose.PASSWORD_RESET);
        assertThat(token()).isEmpty();

        proofs.end(user, Purpose.PASSWORD_RESET);
        assertThat(token()).isEmpty();
    }

    private Optional<Issued> token() {
        return proofs.token(user, Purpose.PASSWORD_RESET, "ann@example.com");
    }
}
