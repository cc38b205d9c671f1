package org.kontor.users.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.UserEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.PhoneNumber;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** Who owns which number (R11.6). */
@ApplicationScoped
public class PhoneVerification {

    @Inject
    Users users;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /**
     * Sends a code to a number that a user has or wants to have.
     *
     * @throws Problem 404; 429 {@code too-often}
     */
    @Transactional
    public void request(UUID userId, PhoneNumber wanted) {
        User user = users.lock(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        Issued proof = proofs.code(userId, Purpose.PHONE_NUMBER, wanted.text())
                .orElseThrow(() -> Problem.of(429, "too-often", "Another code can be asked for in a while")
                        .retryAfter(Duration.ofMinutes(1)));
        trail.record(SecurityEvent.success(EventType.PHONE_PROOF_SENT).about(userId));
        outbox.publish(LetterEvents.phoneVerificationRequested(user, wanted, proof));
    }

    /**
     * Makes the number that the code was sent to that of the user. Empty if the code is wrong or too old; no exception,
     * because a wrong try has to be counted.
     */
    @Transactional
    public Optional<User> confirm(UUID userId, Secret code) {
        Optional<User> owner = proofs.tryCode(userId, Purpose.PHONE_NUMBER, code)
                .flatMap(proven -> users.lock(userId)
                        .filter(User::maySignIn)
                        .map(user -> owns(user, new PhoneNumber(proven.about()))));
        SecurityEvent event = owner.isPresent()
                ? SecurityEvent.success(EventType.PHONE_VERIFIED)
                : SecurityEvent.refused(EventType.PHONE_VERIFIED);
        trail.record(event.about(userId));
        return owner;
    }

    private User owns(User user, PhoneNumber number) {
        user.ownsPhone(number);
        users.flush();
        outbox.publish(UserEvents.contactChanged(user));
        return user;
    }
}
