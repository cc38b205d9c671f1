package org.kontor.users.factors.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;

/** R14.5. */
class ARecoveryCodeIsGoodOnceIT {

    private final FactorsFixture replica = new FactorsFixture(new SettableClock());
    private final UUID user = StoredUser.fresh();
    private List<RecoveryCode> codes;

    @BeforeEach
    void enable() {
        replica.enabled(user);
        codes = replica.recoveryCodes(user);
    }

    @Test
    void eachOfThem() {
        for (RecoveryCode code : codes) {
            assertThat(replica.shown(user, SecondProof.recovery(code))).isTrue();
            assertThat(replica.shown(user, SecondProof.recovery(code))).isFalse();
        }
        assertThat(left()).isZero();
    }

    @Test
    void forNobodyElse() {
        UUID other = StoredUser.fresh();
        replica.enabled(other);

        assertThat(replica.shown(other, SecondProof.recovery(codes.get(0)))).isFalse();
        assertThat(left()).isEqualTo(10);
    }

    @Test
    void newOnesEndTheOldOnes() {
        List<RecoveryCode> newer = replica.recoveryCodes(user);

        assertThat(replica.shown(user, SecondProof.recovery(codes.get(0)))).isFalse();
        assertThat(replica.shown(user, SecondProof.recovery(newer.get(0)))).isTrue();
        assertThat(left()).isEqualTo(9);
    }

    @Test
    void itsUseIsRecorded() {
        replica.shown(user, SecondProof.recovery(codes.get(0)));

        assertThat(RealDatabase.shared()
                        .column("SELECT outcome FROM security_events WHERE type = 'recovery-code-used' AND subject = '"
                                + user + "'"))
                .containsExactly("success");
    }

    @Test
    void theDatabaseDoesNotKnowThem() {
        assertThat(RealDatabase.shared().column("SELECT code_hash FROM recovery_codes WHERE user_id = '" + user + "'"))
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(code -> code.hash(user)).toList());
    }

    private int left() {
        return replica.factors.status(user).map(FactorStatus::recoveryCodesLeft).orElseThrow();
    }
}
