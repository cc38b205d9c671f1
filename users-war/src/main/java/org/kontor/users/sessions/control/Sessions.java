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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.rest.correlation.Correlation;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.sessions.entity.OpaqueToken;
import org.kontor.users.sessions.entity.RefreshToken;
import org.kontor.users.sessions.entity.Session;
import org.kontor.users.sessions.entity.Session.EndReason;

/** Starts sessions and hands out their refresh tokens, one after the other. */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    /** How long a device may take its answer for lost and ask again. */
    static final Duration GRACE = Duration.ofSeconds(10);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentDevice device;

    @Inject
    AuditTrail trail;

    /** How long a session lasts at the most, however often it is prolonged. */
    @Inject
    @ConfigProperty(name = "kontor.sessions.lifetime")
    Duration whole;

    private final SecureRandom random = new SecureRandom();

    /**
     * Starts a session, and forgets those of the user that ran out.
     *
     * @param methods how the user proved to be himself, values of RFC 8176: {@code pwd}, and {@code otp} after a second
     *     factor
     */
    @Transactional
    public Grant start(UUID userId, Set<String> methods) {
        OffsetDateTime now = now();
        em.createQuery("delete from Session s where s.userId = :user and s.expiresAt < :now")
                .setParameter("user", userId)
                .setParameter("now", now)
                .executeUpdate();
        Session session = new Session(UuidCreator.getTimeOrderedEpoch(), userId, methods, device.get(), now);
        em.persist(session);
        // the token refers to the session's row, which nothing else makes JPA write first
        em.flush();
        return issue(session, now);
    }

    /**
     * Takes a refresh token and gives the next one. Empty if it is unknown or expired or its session has ended or
     * lasted its whole life; a token that was used before ends its session, unless it looks like the same device's
     * second try (R4.4). No exception: ending the session must be committed.
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
        if (token.isUsed() && !isRepeated(token, session, now)) {
            session.end(EndReason.TOKEN_REUSED, now);
            trail.record(SecurityEvent.success(EventType.TOKEN_REUSED)
                    .about(session.userId())
                    .with("session_id", session.id()));
            LOG.warning(() -> "refresh token used twice, session " + session.id() + " of user " + session.userId()
                    + " ended [" + Correlation.current() + "]");
            return Optional.empty();
        }
        if (token.isExpired(now) || session.hasLasted(whole, now)) {
            return Optional.empty();
        }
        if (!token.isUsed()) {
            token.use(now);
        }
        session.use(device.get(), now);
        return Optional.of(issue(session, now));
    }

    /** An answer that never arrived is asked for again: at once, from the same device, and no token of it was used. */
    private boolean isRepeated(RefreshToken token, Session session, OffsetDateTime now) {
        return token.wasUsedWithin(GRACE, now)
                && session.device().equals(device.get())
                && em.createQuery(
                                        "select count(t) from RefreshToken t where t.sessionId = :session"
                                                + " and t.issuedAt >= :used and t.usedAt is not null",
                                        Long.class)
                                .setParameter("session", session.id())
                                .setParameter("used", token.usedAt())
                                .getSingleResult()
                        == 0;
    }

    /**
     * Ends all open sessions of a user, in the caller's transaction if there is one: no refresh token of his is good
     * any more. Access tokens that are about run out by themselves, in ten minutes at most.
     *
     * @return how many were open
     */
    @Transactional
    public int endAll(UUID userId, EndReason reason) {
        return endOthers(userId, null, reason);
    }

    /**
     * Ends all but one.
     *
     * @param stays the one; null for none
     */
    @Transactional
    public int endOthers(UUID userId, UUID stays, EndReason reason) {
        List<Session> open = em.createQuery(
                        "select s from Session s where s.userId = :user and s.endedAt is null order by s.id",
                        Session.class)
                .setParameter("user", userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(session -> !session.id().equals(stays))
                .toList();
        OffsetDateTime now = now();
        open.forEach(session -> end(session, reason, now));
        return open.size();
    }

    /** All of a user that are not forgotten yet, the oldest first. */
    @Transactional
    public List<Session> of(UUID userId) {
        return em.createQuery("select s from Session s where s.userId = :user order by s.id", Session.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** Forgets all of a user: where he called from is his. */
    @Transactional
    public void forgetAll(UUID userId) {
        em.createQuery("delete from Session s where s.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    /** Ends one session, in the caller's transaction if there is one; false if there is none that is open. */
    @Transactional
    public boolean end(UUID sessionId, EndReason reason) {
        Session session = em.find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || session.isEnded()) {
            return false;
        }
        end(session, reason, now());
        return true;
    }

    private void end(Session session, EndReason reason, OffsetDateTime now) {
        session.end(reason, now);
        trail.record(SecurityEvent.success(EventType.SESSION_ENDED)
                .about(session.userId())
                .with("session_id", session.id())
                .with("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private Grant issue(Session session, OffsetDateTime now) {
        OpaqueToken next = OpaqueToken.random(random);
        em.persist(new RefreshToken(next, session, now, whole));
        return new Grant(session.userId(), session.id(), session.methods(), next);
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
