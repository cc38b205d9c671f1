package org.kontor.users.protection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.sessions.control.Challenges;
import org.kontor.users.sessions.control.Sessions;
import org.kontor.users.sessions.entity.Session.EndReason;

/** Makes another password count, and ends what the old one has led to (R15.2). */
@ApplicationScoped
public class PasswordChange {

    @Inject
    Users users;

    @Inject
    Credentials credentials;

    @Inject
    Challenges challenges;

    @Inject
    Sessions sessions;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * @param hash made before: nothing slow is done in a transaction
     * @throws Problem 404 for somebody who was deactivated meanwhile
     */
    @Transactional
    public void set(UUID userId, PasswordHash hash) {
        User user = users.lock(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        credentials
                .of(userId)
                .orElseThrow()
                .change(hash, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        challenges.endAll(userId);
        sessions.endAll(userId, EndReason.PASSWORD_CHANGED);
        proofs.end(userId, Purpose.PASSWORD_RESET);
        trail.record(SecurityEvent.success(EventType.PASSWORD_CHANGED).about(userId));
        outbox.publish(LetterEvents.passwordChanged(user));
    }
}
