package org.kontor.users.proofs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.SettableClock;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** R10.4. */
class ACodeIsGivenUpAfterFiveTriesIT {

    private static final String NUMBER = "+14155550123";

    private final LocalTransactions transactions = RealDatabase.shared().transactions();
    private final Proofs proofs = ProofsFixture.proofs(transactions, new SettableClock());
    private final UUID user = StoredUser.fresh();
    private final Secret code =
            proofs.code(user, Purpose.PHONE_NUMBER, NUMBER).orElseThrow().secret();

    @Test
    void theFifthTryMayBeRight() {
        IntStream.range(0, 4).forEach(i -> assertThat(trying(wrong())).isEmpty());

        assertThat(trying(code)).contains(new Proven(user, NUMBER));
        assertThat(trying(code)).isEmpty();
    }

    @Test
    void afterFiveWrongOnesTheRightOneIsTooLate() {
        IntStream.range(0, 5).forEach(i -> assertThat(trying(wrong())).isEmpty());

        assertThat(trying(code)).isEmpty();
    }

    @Test
    void triesSideBySideAreCountedEach() {
        IntStream.range(0, 20).parallel().forEach(i -> trying(wrong()));

        assertThat(trying(code)).isEmpty();
        assertThat(RealDatabase.shared().column("SELECT tries_left FROM proofs WHERE user_id = '" + user + "'"))
                .containsExactly("0");
    }

    @Test
    void anothersCodeIsNotOnes() {
        UUID other = StoredUser.fresh();
        proofs.code(other, Purpose.PHONE_NUMBER, NUMBER).orElseThrow();

        assertThat(transactions.inOne(() -> proofs.tryCode(other, Purpose.PHONE_NUMBER, code)))
                .isEmpty();
        assertThat(trying(code)).isPresent();
    }

    private Optional<Proven> trying(Secret given) {
        return transactions.inOne(() -> proofs.tryCode(user, Purpose.PHONE_NUMBER, given));
    }

    private Secret wrong() {
        return Secret.presented(code.text().equals("000000") ? "000001" : "000000");
    }
}
