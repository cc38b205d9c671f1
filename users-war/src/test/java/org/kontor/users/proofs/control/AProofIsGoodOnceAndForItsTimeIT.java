package org.kontor.users.proofs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** R10.1 to R10.3. */
class AProofIsGoodOnceAndForItsTimeIT {

    private final LocalTransactions transactions = RealDatabase.shared().transactions();
    private final SettableClock clock = new SettableClock();
    private final Proofs proofs = ProofsFixture.proofs(transactions, clock);
    private final UUID user = StoredUser.fresh();

    @Test
    void itIsGoodOnce() {
        Secret secret = token(Purpose.EMAIL_ADDRESS).secret();

        assertThat(proofs.redeem(secret, Purpose.EMAIL_ADDRESS)).contains(new Proven(user, "ann@example.com"));
        assertThat(proofs.redeem(secret, Purpose.EMAIL_ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void itsTimeEnds(Purpose purpose) {
        Issued issued = token(purpose);
        assertThat(Duration.between(clock.instant(), issued.expiresAt())).isEqualTo(purpose.lifetime());

        clock.pass(purpose.lifetime());

        assertThat(proofs.openOf(user)).isEmpty();
        assertThat(proofs.redeem(issued.secret(), purpose)).isEmpty();
    }

    @Test
    void itProvesNothingElse() {
        Secret secret = token(Purpose.EMAIL_ADDRESS).secret();

        assertThat(proofs.redeem(secret, Purpose.PASSWORD_RESET)).isEmpty();
        assertThat(proofs.redeem(secret, Purpose.EMAIL_ADDRESS)).isPresent();
    }

    @Test
    void theOlderOneEndsWithTheNewer() {
        Secret older = token(Purpose.EMAIL_ADDRESS).secret();
        clock.pass(Duration.ofMinutes(1));
        Secret newer = token(Purpose.EMAIL_ADDRESS).secret();

        assertThat(proofs.redeem(older, Purpose.EMAIL_ADDRESS)).isEmpty();
        assertThat(proofs.redeem(newer, Purpose.EMAIL_ADDRESS)).isPresent();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        Secret secret = token(Purpose.EMAIL_ADDRESS).secret();

        assertThat(RealDatabase.shared().column("SELECT proofs::text FROM proofs WHERE user_id = '" + user + "'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(secret.text()));
    }

    @Test
    void whatIsEndedIsNotGoodAnyMore() {
        Secret secret = token(Purpose.EMAIL_ADDRESS).secret();

        proofs.end(user, Purpose.EMAIL_ADDRESS);

        assertThat(proofs.redeem(secret, Purpose.EMAIL_ADDRESS)).isEmpty();
    }

    private Issued token(Purpose purpose) {
        return proofs.token(user, purpose, "ann@example.com").orElseThrow();
    }
}
