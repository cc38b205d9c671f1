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
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** Who owns which address. */
@ApplicationScoped
public class EmailVerification {

    @Inject
    Users users;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /** Sends a token to the address of a user who has not proved it yet; nobody learns whether there is one (R11.5). */
    @Transactional
    public void resend(EmailAddress address) {
        Optional<User> user =
                users.byEmail(address.text()).filter(found -> found.maySignIn() && !found.emailVerified());
        boolean sent = user.filter(known -> send(known, new EmailAddress(known.email())))
                .isPresent();
        record(EventType.EMAIL_PROOF_SENT, sent, user);
    }

    /**
     * Sends a token to an address that a user wants to have (R11.2). Nothing is sent to one that is somebody else's.
     *
     * @throws Problem 404; 429 {@code too-often}
     */
    @Transactional
    public void request(UUID userId, EmailAddress wanted) {
        User user = users.lock(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        boolean free = users.byEmail(wanted.text())
                .filter(owner -> !owner.id().equals(userId))
                .isEmpty();
        if (free && !send(user, wanted)) {
            throw Problem.of(429, "too-often", "Another mail can be asked for in a while")
                    .retryAfter(Duration.ofMinutes(1));
        }
        record(EventType.EMAIL_PROOF_SENT, free, Optional.of(user));
    }

    private boolean send(User user, EmailAddress address) {
        Optional<Issued> proof = proofs.token(user.id(), Purpose.EMAIL_ADDRESS, address.text());
        proof.ifPresent(issued -> outbox.publish(LetterEvents.emailVerificationRequested(user, address, issued)));
        return proof.isPresent();
    }

    /**
     * Makes the address that the token was sent to that of its user; empty whatever is wrong with it.
     *
     * @throws Problem 409 {@code email-taken}
     */
    @Transactional
    public Optional<User> confirm(Secret token) {
        Optional<Proven> proven = proofs.redeem(token, Purpose.EMAIL_ADDRESS);
        Optional<User> user =
                proven.flatMap(proof -> users.lock(proof.userId())).filter(User::maySignIn);
        user.ifPresent(owner -> owns(owner, new EmailAddress(proven.get().about())));
        record(EventType.EMAIL_VERIFIED, user.isPresent(), user);
        return user;
    }

    private void owns(User user, EmailAddress address) {
        if (users.byEmail(address.text())
                .filter(other -> !other.id().equals(user.id()))
                .isPresent()) {
            throw Problem.conflict("email-taken", "Somebody else has proved that this address is his");
        }
        EmailAddress before = new EmailAddress(user.email());
        user.ownsEmail(address);
        users.flush();
        outbox.publish(UserEvents.verified(user), UserEvents.contactChanged(user));
        if (!before.key().equals(address.key())) {
            outbox.publish(LetterEvents.emailChanged(user, before));
        }
    }

    private void record(EventType type, boolean done, Optional<User> user) {
        SecurityEvent event = done ? SecurityEvent.success(type) : SecurityEvent.refused(type);
        trail.record(event.about(user.map(User::id).orElse(null)));
    }
}
