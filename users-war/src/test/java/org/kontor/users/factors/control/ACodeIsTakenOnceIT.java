package org.kontor.users.factors.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.factors.entity.TimeStep;

/** R14.2, R14.3: also by replicas that know nothing of each other. */
class ACodeIsTakenOnceIT {

    private static final int REPLICAS = 6;

    private final SettableClock clock = new SettableClock();
    private final FactorsFixture replica = new FactorsFixture(clock);
    private final UUID user = StoredUser.fresh();

    @Test
    void itIsTakenOnce() {
        FactorSecret secret = replica.enabled(user);
        SecondProof code = SecondProof.code(replica.code(secret, 0));

        assertThat(replica.shown(user, code)).isTrue();
        assertThat(replica.shown(user, code)).isFalse();
        assertThat(new FactorsFixture(clock).shown(user, code)).isFalse();
    }

    @Test
    void theOneThatConfirmedIsTaken() {
        FactorSecret secret = replica.begun(user);
        String code = replica.code(secret, 0);
        assertThat(replica.confirm(user, code)).isTrue();

        assertThat(replica.shown(user, SecondProof.code(code))).isFalse();
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 1))))
                .isTrue();
    }

    @Test
    void noneOfBeforeIsTakenAfterALaterOne() {
        FactorSecret secret = replica.enabled(user);
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 1))))
                .isTrue();

        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 0))))
                .isFalse();

        clock.pass(TimeStep.LENGTH);
        assertThat(replica.shown(user, SecondProof.code(replica.code(secret, 1))))
                .isTrue();
    }

    @Test
    void ofSeveralAtOnceOneIsLetIn() throws Exception {
        FactorSecret secret = replica.enabled(user);
        SecondProof code = SecondProof.code(replica.code(secret, 0));
        ExecutorService servers = Executors.newFixedThreadPool(REPLICAS);
        CyclicBarrier together = new CyclicBarrier(REPLICAS);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < REPLICAS; i++) {
            answers.add(servers.submit(() -> {
                FactorsFixture other = new FactorsFixture(clock);
                Examined examined = new Examined(
                        user, other.factors.table.confirmed(user).orElseThrow(), TimeStep.at(clock.instant()), null);
                together.await(30, TimeUnit.SECONDS);
                return other.used(examined);
            }));
        }
        int letIn = 0;
        for (Future<Boolean> answer : answers) {
            letIn += answer.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        servers.shutdown();

        assertThat(letIn).isEqualTo(1);
        assertThat(replica.shown(user, code)).isFalse();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        FactorSecret secret = replica.enabled(user);

        assertThat(RealDatabase.shared()
                        .column("SELECT encode(sealed_secret, 'hex') FROM second_factors WHERE user_id = '" + user
                                + "'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(java.util.HexFormat.of().formatHex(secret.bytes())));
    }

    @Test
    void nobodyElsesSealOpens() {
        UUID other = StoredUser.fresh();
        FactorSecret secret = replica.enabled(user);
        byte[] sealed = replica.factors.table.confirmed(user).orElseThrow();
        replica.beginnings.keep(other, sealed);

        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> replica.confirm(other, replica.code(secret, 0)));
    }
}
