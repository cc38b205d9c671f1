package org.kontor.users.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.SettableClock;
import org.kontor.users.audit.control.AuditFixture;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.sessions.entity.Challenge;
import org.kontor.users.sessions.entity.OpaqueToken;

/** R4.8. */
class AChallengeIsGoodOnceAndForFiveMinutesIT {

    private static final String NAME_HASH = "0".repeat(64);

    private final SettableClock clock = new SettableClock();
    private final UUID user = StoredUser.fresh();
    private final Challenge challenge = new Challenge(user, NAME_HASH, "old", "new");
    private final Challenges challenges = challenges();

    @Test
    void lookingAtItDoesNotUseItUp() {
        OpaqueToken token = challenges.issue(challenge);

        assertThat(challenges.find(token)).contains(challenge);
        assertThat(challenges.find(token)).contains(challenge);
    }

    @Test
    void itIsTakenOnce() {
        OpaqueToken token = challenges.issue(challenge);

        assertThat(challenges.take(token)).contains(challenge);
        assertThat(challenges.take(token)).isEmpty();
        assertThat(challenges.find(token)).isEmpty();
    }

    @Test
    void itsTimeEnds() {
        OpaqueToken token = challenges.issue(challenge);
        clock.pass(Duration.ofMinutes(5).minusNanos(1_000));
        assertThat(challenges.find(token)).isPresent();

        clock.pass(Duration.ofNanos(1_000));

        assertThat(challenges.find(token)).isEmpty();
        assertThat(challenges.take(token)).isEmpty();
    }

    @Test
    void allOfAUserAreEnded() {
        OpaqueToken one = challenges.issue(challenge);
        OpaqueToken other = challenges.issue(challenge);
        OpaqueToken ofAnother = challenges.issue(new Challenge(StoredUser.fresh(), NAME_HASH, null, null));

        challenges.endAll(user);

        assertThat(challenges.find(one)).isEmpty();
        assertThat(challenges.find(other)).isEmpty();
        assertThat(challenges.find(ofAnother)).isPresent();
    }

    @Test
    void theDatabaseDoesNotKnowIt() {
        OpaqueToken token = challenges.issue(challenge);

        List<String> rows =
                RealDatabase.shared().column("SELECT c::text FROM sign_in_challenges c WHERE user_id = '" + user + "'");
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains(token.text()));
    }

    @Test
    void thatItWasGivenIsRecorded() {
        challenges.issue(challenge);

        assertThat(RealDatabase.shared()
                        .column("SELECT actor FROM security_events WHERE type = 'second-factor-asked' AND subject = '"
                                + user + "'"))
                .containsExactly(user.toString());
    }

    private Challenges challenges() {
        LocalTransactions transactions = RealDatabase.shared().transactions();
        Challenges table = new Challenges();
        table.database = new Database(transactions);
        table.trail = AuditFixture.trail(transactions, clock);
        table.clock = clock;
        return table;
    }
}
