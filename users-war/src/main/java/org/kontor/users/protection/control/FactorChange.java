package org.kontor.users.protection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.Beginnings;
import org.kontor.users.factors.control.Examined;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.sessions.control.Challenges;
import org.kontor.users.sessions.control.Sessions;
import org.kontor.users.sessions.entity.Session.EndReason;

/** The transactions in which a second factor changes: with what they end, what they record and what they tell. */
@ApplicationScoped
@Transactional
public class FactorChange {

    @Inject
    Users users;

    @Inject
    SecondFactors factors;

    @Inject
    Beginnings beginnings;

    @Inject
    Challenges challenges;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /** False if another one counts already. */
    public boolean begin(UUID userId, byte[] sealed) {
        boolean begun = beginnings.keep(userId, sealed);
        if (begun) {
            trail.record(SecurityEvent.success(EventType.SECOND_FACTOR_BEGUN).about(userId));
        }
        return begun;
    }

    /** Empty if the secret is another one meanwhile. */
    public Optional<List<RecoveryCode>> confirm(Examined code, UUID session) {
        User user = lock(code.userId());
        if (!beginnings.confirm(code)) {
            return Optional.empty();
        }
        endOthers(user, session);
        trail.record(SecurityEvent.success(EventType.SECOND_FACTOR_ADDED).about(user.id()));
        outbox.publish(LetterEvents.secondFactorAdded(user));
        return Optional.of(beginnings.recoveryCodes(user.id()));
    }

    /** Empty if the proof was used before. */
    public Optional<List<RecoveryCode>> replaceRecoveryCodes(Examined proof) {
        if (!factors.use(proof)) {
            return Optional.empty();
        }
        trail.record(SecurityEvent.success(EventType.RECOVERY_CODES_REPLACED).about(proof.userId()));
        return Optional.of(beginnings.recoveryCodes(proof.userId()));
    }

    /** False if the proof was used before. */
    public boolean remove(Examined proof, UUID session) {
        User user = lock(proof.userId());
        if (!factors.use(proof)) {
            return false;
        }
        factors.remove(user.id());
        endOthers(user, session);
        trail.record(SecurityEvent.success(EventType.SECOND_FACTOR_REMOVED).about(user.id()));
        outbox.publish(LetterEvents.secondFactorRemoved(user));
        return true;
    }

    private User lock(UUID userId) {
        return users.lock(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
    }

    private void endOthers(User user, UUID session) {
        challenges.endAll(user.id());
        sessions.endOthers(user.id(), session, EndReason.SECOND_FACTOR_CHANGED);
    }
}
