package org.kontor.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.database.StoredUser;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.Renewal;

/** R2.6. */
class AHashOfOtherCostIsRenewedIT {

    private static final String PASSWORD = "fourteen silver herons";
    private static final PasswordHash OLD = new PasswordHash(
            "PBKDF2WithHmacSHA256", 260_000, "sixteen bytes -.".getBytes(StandardCharsets.UTF_8), new byte[32]);

    private final Passwords passwords = passwords();
    private final UUID user = StoredUser.fresh();

    @Test
    void oneOfTodayStays() {
        assertThat(passwords.renewal(PASSWORD, passwords.hash(PASSWORD))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PBKDF2WithHmacSHA256:260000:c2l4dGVlbiBieXRlcyAtLg==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "PBKDF2WithHmacSHA256:1000000:c2l4dGVlbiBieXRlcyAtLg==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "PBKDF2WithHmacSHA256:600000:c2hvcnQ=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "PBKDF2WithHmacSHA256:600000:c2l4dGVlbiBieXRlcyAtLg==:AAAAAAAAAAA=",
                "PBKDF2WithHmacSHA512:600000:c2l4dGVlbiBieXRlcyAtLg==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void oneOfOtherParametersGetsOneOfToday(String stored) {
        PasswordHash after = passwords
                .renewal(PASSWORD, PasswordHash.parse(stored))
                .orElseThrow()
                .after();

        assertThat(after.hasParameters("PBKDF2WithHmacSHA256", 600_000, 16, 256))
                .isTrue();
        assertThat(passwords.match(PASSWORD, Optional.of(after))).isTrue();
    }

    @Test
    void theNewOneTakesThePlaceOfTheOld() {
        store(OLD);
        Renewal renewal = passwords.renewal(PASSWORD, OLD).orElseThrow();

        assertThat(applied(renewal)).isTrue();

        assertThat(stored()).containsExactly(renewal.after().text());
    }

    @Test
    void aPasswordThatWasChangedMeanwhileStays() {
        PasswordHash changed = passwords.hash("fifteen silver herons");
        store(changed);

        assertThat(applied(passwords.renewal(PASSWORD, OLD).orElseThrow())).isFalse();

        assertThat(stored()).containsExactly(changed.text());
    }

    @Test
    void ofSeveralSignInsAtOnceOneRenewsIt() throws Exception {
        store(OLD);
        List<Renewal> renewals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            renewals.add(passwords.renewal(PASSWORD, OLD).orElseThrow());
        }
        ExecutorService servers = Executors.newFixedThreadPool(renewals.size());
        List<Future<Boolean>> answers = new ArrayList<>();
        renewals.forEach(renewal -> answers.add(servers.submit(() -> applied(renewal))));
        List<String> winners = new ArrayList<>();
        for (int i = 0; i < renewals.size(); i++) {
            if (answers.get(i).get(60, TimeUnit.SECONDS)) {
                winners.add(renewals.get(i).after().text());
            }
        }
        servers.shutdown();

        assertThat(winners).hasSize(1).isEqualTo(stored());
    }

    @Test
    void whoFindsNoTurnKeepsTheOldOne() {
        passwords.turns = HashingIsBoundedTest.turns(0, 0, Duration.ofMillis(1));

        assertThat(passwords.renewal(PASSWORD, OLD)).isEmpty();
    }

    @Test
    void aCostThatIsTooLowIsNotTaken() {
        passwords.iterations = 599_999;

        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(passwords::open);
    }

    /** On a replica of its own. */
    private boolean applied(Renewal renewal) {
        LocalTransactions transactions = RealDatabase.shared().transactions();
        Renewals renewals = new Renewals();
        renewals.database = new Database(transactions);
        return transactions.inOne(() -> renewals.apply(user, renewal));
    }

    private void store(PasswordHash hash) {
        try (Connection owner = RealDatabase.shared().asOwner();
                PreparedStatement insert = owner.prepareStatement(
                        "INSERT INTO credentials (user_id, password_hash, changed_at, version) VALUES (?, ?, now(), 1)")) {
            insert.setObject(1, user);
            insert.setString(2, hash.text());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> stored() {
        return RealDatabase.shared().column("SELECT password_hash FROM credentials WHERE user_id = '" + user + "'");
    }

    private static Passwords passwords() {
        Passwords passwords = new Passwords();
        passwords.turns = HashingIsBoundedTest.turns(2, 8, Duration.ofSeconds(30));
        passwords.iterations = Pbkdf2.ITERATIONS;
        passwords.open();
        return passwords;
    }
}
