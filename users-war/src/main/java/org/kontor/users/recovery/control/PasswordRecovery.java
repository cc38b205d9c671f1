package org.kontor.users.recovery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.sessions.control.Sessions;
import org.kontor.users.sessions.entity.Session.EndReason;

/** Lets who can read the mails of a user set a new password for him. */
@ApplicationScoped
public class PasswordRecovery {

    @Inject
    Users users;

    @Inject
    Credentials credentials;

    @Inject
    Proofs proofs;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Sends a token to the address if it is a user's; nobody learns whether it is (R12.1). */
    @Transactional
    public void request(EmailAddress address) {
        users.byEmail(address.text())
                .filter(User::maySignIn)
                .ifPresent(user -> proofs.token(user.id(), Purpose.PASSWORD_RESET, user.email())
                        .ifPresent(proof -> outbox.publish(LetterEvents.passwordResetRequested(user, proof))));
    }

    /**
     * Sets the password of the user the token was sent to.
     *
     * @param hash made before, whatever the token is: nothing slow is done in a transaction
     * @throws Problem 422 {@code invalid-token} whatever is wrong with it
     */
    @Transactional
    public void reset(Secret token, PasswordHash hash) {
        Proven proven = proofs.redeem(token, Purpose.PASSWORD_RESET).orElseThrow(PasswordRecovery::refused);
        User user = users.lock(proven.userId())
                .filter(found -> found.maySignIn() && found.email().equals(proven.about()))
                .orElseThrow(PasswordRecovery::refused);
        credentials
                .of(user.id())
                .orElseThrow(PasswordRecovery::refused)
                .change(hash, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        sessions.endAll(user.id(), EndReason.PASSWORD_RESET);
        outbox.publish(LetterEvents.passwordChanged(user));
    }

    private static Problem refused() {
        return Problem.unprocessable("invalid-token", "The token is unknown, used, or too old");
    }
}
