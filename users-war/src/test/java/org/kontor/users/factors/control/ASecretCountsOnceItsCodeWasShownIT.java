package org.kontor.users.factors.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.users.SettableClock;
import org.kontor.users.database.StoredUser;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.factors.entity.SecondProof;

/** R14.4. */
class ASecretCountsOnceItsCodeWasShownIT {

    private final SettableClock clock = new SettableClock();
    private final FactorsFixture replica = new FactorsFixture(clock);
    private final UUID user = StoredUser.fresh();

    @Test
    void notBefore() {
        FactorSecret secret = replica.begun(user);
        assertThat(replica.factors.status(user)).isEmpty();
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isFalse();

        assertThat(replica.confirm(user, replica.code(secret, 0))).isTrue();

        assertThat(replica.factors.status(user).map(FactorStatus::since).map(since -> since.toInstant()))
                .contains(clock.instant());
    }

    @Test
    void anotherTakesThePlaceOfOneThatDoesNotCount() {
        FactorSecret older = replica.begun(user);
        FactorSecret newer = replica.begun(user);

        assertThat(replica.confirm(user, replica.code(older, 0))).isFalse();
        assertThat(replica.confirm(user, replica.code(newer, 0))).isTrue();
    }

    @Test
    void nothingTakesThePlaceOfOneThatCounts() {
        FactorSecret secret = replica.enabled(user);

        assertThat(replica.beginnings.keep(user, replica.beginnings.sealed(replica.beginnings.draw(), user)))
                .isFalse();
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isTrue();
    }

    @Test
    void aCodeOfASecretThatWasReplacedMeanwhileConfirmsNothing() {
        FactorSecret older = replica.begun(user);
        Examined examined =
                replica.beginnings.examine(user, replica.code(older, 0)).orElseThrow();
        replica.begun(user);

        assertThat(replica.transactions.inOne(() -> replica.beginnings.confirm(examined)))
                .isFalse();
        assertThat(replica.factors.status(user)).isEmpty();
    }

    @Test
    void whatIsRemovedCountsNoMore() {
        FactorSecret secret = replica.enabled(user);

        assertThat(replica.factors.remove(user)).isTrue();

        assertThat(replica.factors.status(user)).isEmpty();
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isFalse();
        assertThat(replica.factors.remove(user)).isFalse();
    }
}
