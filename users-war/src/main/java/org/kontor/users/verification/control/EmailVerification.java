package org.kontor.users.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.UserEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.control.Proofs;
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
    Outbox outbox;

    /** Sends a token to the address of a user who has not proved it yet; nobody learns whether there is one (R11.5). */
    @Transactional
    public void resend(EmailAddress address) {
        users.byEmail(address.text())
                .filter(user -> user.maySignIn() && !user.emailVerified())
                .ifPresent(user -> send(user, new EmailAddress(user.email())));
    }

    /**
     * Sends a token to an address that a user wants to have (R11.2). Nothing is sent to one that is somebody else's.
     *
     * @throws Problem 404; 429 {@code too-often}
     */
    @Transactional
    public void request(UUID userId, EmailAddress wanted) {
        User user = users.lock(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        Optional<User> owner = users.byEmail(wanted.text());
        boolean free = owner.isEmpty() || owner.get().id().equals(userId);
        if (free && !send(user, wanted)) {
            throw Problem.of(429, "too-often", "Another mail can be asked for in a while");
        }
    }

    private boolean send(User user, EmailAddress address) {
        return proofs.token(user.id(), Purpose.EMAIL_ADDRESS, address.text())
                .map(proof -> {
                    outbox.publish(LetterEvents.emailVerificationRequested(user, address, proof));
                    return true;
                })
                .orElse(false);
    }

    /**
     * Makes the address that the token was sent to that of its user.
     *
     * @throws Problem 422 {@code invalid-token} whatever is wrong with it; 409 {@code email-taken}
     */
    @Transactional
    public User confirm(Secret token) {
        Proven proven = proofs.redeem(token, Purpose.EMAIL_ADDRESS).orElseThrow(EmailVerification::refused);
        User user = users.lock(proven.userId()).filter(User::maySignIn).orElseThrow(EmailVerification::refused);
        EmailAddress before = new EmailAddress(user.email());
        EmailAddress address = new EmailAddress(proven.about());
        if (users.byEmail(address.text()).filter(other -> !other.id().equals(user.id())).isPresent()) {
            throw Problem.conflict("email-taken", "Somebody else has proved that this address is his");
        }
        user.ownsEmail(address);
        users.flush();
        outbox.publish(UserEvents.verified(user), UserEvents.contactChanged(user));
        if (!before.key().equals(address.key())) {
            outbox.publish(LetterEvents.emailChanged(user, before));
        }
        return user;
    }

    private static Problem refused() {
        return Problem.unprocessable("invalid-token", "The token is unknown, used, or too old");
    }
}
