package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.users.sessions.entity.Session;
import org.kontor.users.sessions.entity.Session.EndReason;

/** What a user does with his sessions (R4.6, R4.7). */
@ApplicationScoped
@Transactional
public class OwnSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** The open ones, the newest first, one more than the page holds. */
    public List<Session> page(UUID userId, PageRequest page) {
        String later = page.after() == null ? "" : " and s.id < :after";
        TypedQuery<Session> query = em.createQuery(
                        "select s from Session s where s.userId = :user and s.endedAt is null and s.expiresAt > :now"
                                + later + " order by s.id desc",
                        Session.class)
                .setParameter("user", userId)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(page.limit() + 1);
        if (page.after() != null) {
            query.setParameter("after", page.after());
        }
        return query.getResultList();
    }

    /** Signs out: ends the session that the token comes from. One that has ended already stays ended. */
    public void signOut(UUID sessionId) {
        sessions.end(sessionId, EndReason.SIGNED_OUT);
    }

    /** Signs out everywhere. */
    public void signOutEverywhere(UUID userId) {
        sessions.endAll(userId, EndReason.SIGNED_OUT_EVERYWHERE);
    }

    /** @throws Problem 404 if the user has no open session with this id */
    public void end(UUID userId, UUID sessionId) {
        Session session = em.find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || session.isEnded() || !session.userId().equals(userId)) {
            throw Problem.notFound("session");
        }
        sessions.end(sessionId, EndReason.ENDED_BY_OWNER);
    }

    /** Ends all sessions of somebody whose account is in other hands, say. */
    public void revoke(UUID userId) {
        sessions.endAll(userId, EndReason.REVOKED);
    }
}
