package org.kontor.users.sessions.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.kontor.rest.correlation.Correlation;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.sessions.entity.OpaqueToken;
import org.kontor.users.sessions.entity.RefreshToken;
import org.kontor.users.sessions.entity.Session;
import org.kontor.users.sessions.entity.Session.EndReason;

/** Starts sessions and hands out their refresh tokens, one after the other. */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Starts a session, and forgets those of the user that ran out. */
    @Transactional
    public Grant start(UUID userId) {
        OffsetDateTime now = now();
        em.createQuery("delete from Session s where s.userId = :user and s.expiresAt < :now")
                .setParameter("user", userId)
                .setParameter("now", now)
                .executeUpdate();
        Session session = new Session(UuidCreator.getTimeOrderedEpoch(), userId, now);
        em.persist(session);
        // the token refers to the session's row, which nothing else makes JPA write first
        em.flush();
        return issue(session, now);
    }

    /**
     * Takes a refresh token and gives the next one. Empty if it is unknown or expired or its session has ended; a token
     * that was used before ends its session (R4.4). No exception: ending the session must be committed.
     */
    @Transactional
    public Optional<Grant> rotate(OpaqueToken presented) {
        OffsetDateTime now = now();
        Optional<Session> family = lockSessionOf(presented);
        if (family.isEmpty() || family.get().isEnded()) {
            return Optional.empty();
        }
        Session session = family.get();
        RefreshToken token = em.find(RefreshToken.class, presented.hash());
        if (token.isUsed()) {
            session.end(EndReason.TOKEN_REUSED, now);
            LOG.warning(() -> "refresh token used twice, session " + session.id() + " of user " + session.userId()
                    + " ended [" + Correlation.current() + "]");
            return Optional.empty();
        }
        if (token.isExpired(now)) {
            return Optional.empty();
        }
        token.use(now);
        return Optional.of(issue(session, now));
    }

    private Grant issue(Session session, OffsetDateTime now) {
        OpaqueToken next = OpaqueToken.random(random);
        em.persist(new RefreshToken(next, session, now));
        return new Grant(session.userId(), session.id(), next);
    }

    /** Locked before its token is read: of two uses at the same time the second must see the first. */
    private Optional<Session> lockSessionOf(OpaqueToken presented) {
        return em.createQuery("select t.sessionId from RefreshToken t where t.tokenHash = :hash", UUID.class)
                .setParameter("hash", presented.hash())
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
