package org.kontor.users.recovery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kontor.messaging.Outbox;
import org.kontor.rest.json.Violations;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.LetterEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.sessions.control.Challenges;
import org.kontor.users.sessions.control.Sessions;
import org.kontor.users.sessions.entity.Session.EndReason;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

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
    PasswordPolicy policy;

    @Inject
    Challenges challenges;

    @Inject
    Sessions sessions;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Sends a token to the address if it is a user's; nobody learns whether it is (R12.1). */
    @Transactional
    public void request(EmailAddress address) {
        Optional<User> user = users.byEmail(address.text()).filter(User::maySignIn);
        Optional<Issued> proof = user.flatMap(known -> proofs.token(known.id(), Purpose.PASSWORD_RESET, known.email()));
        proof.ifPresent(issued -> outbox.publish(LetterEvents.passwordResetRequested(user.get(), issued)));
        record(EventType.PASSWORD_FORGOTTEN, proof.isPresent(), user);
    }

    /**
     * Sets the password of the user the token was sent to; false whatever is wrong with it.
     *
     * @param hash of the password, made before, whatever the token is: nothing slow is done in a transaction
     * @throws org.kontor.rest.problem.Problem 422 {@code validation} if the password holds what is known of the user;
     *     the token is still good
     */
    @Transactional
    public boolean reset(Secret token, String password, PasswordHash hash) {
        Optional<Proven> proven = proofs.redeem(token, Purpose.PASSWORD_RESET);
        Optional<User> user = proven.flatMap(proof -> users.lock(proof.userId()))
                .filter(owner ->
                        owner.maySignIn() && owner.email().equals(proven.get().about()));
        user.ifPresent(owner -> {
            requireAcceptable(password, owner);
            reset(owner, hash);
        });
        record(EventType.PASSWORD_RESET, user.isPresent(), user);
        return user.isPresent();
    }

    private void requireAcceptable(String password, User owner) {
        Violations violations = new Violations();
        policy.refusal(password, owner.personalWords())
                .ifPresent(refusal -> violations.add("password", refusal.code(), refusal.detail()));
        violations.check();
    }

    private void reset(User user, PasswordHash hash) {
        Credential credential = credentials.of(user.id()).orElseThrow();
        credential.change(hash, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        challenges.endAll(user.id());
        sessions.endAll(user.id(), EndReason.PASSWORD_RESET);
        unlock(user);
        outbox.publish(LetterEvents.passwordChanged(user));
    }

    /** Whoever locked him out by guessing has not done so for long. */
    private void unlock(User user) {
        guard.forget(SignInName.typed(user.email()));
        if (user.username() != null) {
            guard.forget(SignInName.typed(user.username()));
        }
    }

    private void record(EventType type, boolean done, Optional<User> user) {
        SecurityEvent event = done ? SecurityEvent.success(type) : SecurityEvent.refused(type);
        trail.record(event.about(user.map(User::id).orElse(null)));
    }
}
