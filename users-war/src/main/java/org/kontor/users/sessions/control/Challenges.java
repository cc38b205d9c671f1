package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.sessions.entity.Challenge;
import org.kontor.users.sessions.entity.OpaqueToken;

/** What lies between a right password and the second factor: good once, for five minutes (R4.8). */
@ApplicationScoped
@Transactional
public class Challenges {

    private static final String ISSUE = """
            INSERT INTO sign_in_challenges (challenge_hash, user_id, name_hash, old_hash, new_hash, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS = "user_id, name_hash, old_hash, new_hash";
    private static final String FIND =
            "SELECT " + COLUMNS + " FROM sign_in_challenges WHERE challenge_hash = ? AND expires_at > ?";
    private static final String TAKE =
            "DELETE FROM sign_in_challenges WHERE challenge_hash = ? AND expires_at > ? RETURNING " + COLUMNS;
    private static final String FORGET = """
            DELETE FROM sign_in_challenges WHERE challenge_hash IN (SELECT challenge_hash FROM sign_in_challenges
             WHERE expires_at <= ? ORDER BY expires_at LIMIT 5 FOR UPDATE SKIP LOCKED)""";

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A new one; more old ones are forgotten meanwhile than come to be. */
    public OpaqueToken issue(Challenge challenge) {
        OpaqueToken token = OpaqueToken.random(random);
        database.change(
                ISSUE,
                token.hash(),
                challenge.userId(),
                challenge.nameHash(),
                challenge.oldHash(),
                challenge.newHash(),
                now().plus(Challenge.LIFETIME));
        database.change(FORGET, now());
        trail.record(SecurityEvent.success(EventType.SECOND_FACTOR_ASKED)
                .by(challenge.userId())
                .about(challenge.userId()));
        return token;
    }

    public Optional<Challenge> find(OpaqueToken token) {
        return one(FIND, token);
    }

    /** Uses it up; empty if it is not there any more. Who ends all of a user's waits until that is committed. */
    public Optional<Challenge> take(OpaqueToken token) {
        return one(TAKE, token);
    }

    /** To be ended before the sessions are, when somebody is to be out: a challenge that is being used becomes one. */
    public void endAll(UUID userId) {
        database.change("DELETE FROM sign_in_challenges WHERE user_id = ?", userId);
    }

    private Optional<Challenge> one(String statement, OpaqueToken token) {
        return database.list(statement, Challenges::challenge, token.hash(), now()).stream()
                .findFirst();
    }

    private static Challenge challenge(ResultSet row) throws SQLException {
        return new Challenge(
                row.getObject("user_id", UUID.class),
                row.getString("name_hash"),
                row.getString("old_hash"),
                row.getString("new_hash"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
