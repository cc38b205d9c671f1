package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.control.ClientAddress;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.throttling.entity.SignInName;

/** Asked before a password is looked at, and told how it went. */
@ApplicationScoped
public class SignInGuard {

    @Inject
    AttemptCount attempts;

    @Inject
    ClientAddress address;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Lets an attempt begin. It counts as failed unless {@link #succeeded} or {@link #withdraw} follows (R7.2).
     *
     * @throws Problem 423 {@code locked}
     */
    public void begin(SignInName name) {
        Optional<Duration> lock = attempts.begin(name, ClientNetwork.of(address), clock.instant());
        if (lock.isPresent()) {
            trail.recordAlone(SecurityEvent.refused(EventType.SIGN_IN)
                    .with("reason", "locked")
                    .with("name_hash", name.hash()));
            throw Problem.of(423, "locked", "Too many attempts have failed; nothing is looked at for a while")
                    .retryAfter(lock.get().plusSeconds(1));
        }
    }

    /** It was right: failures are forgotten and the network is familiar. In the transaction of what it led to. */
    @Transactional
    public void succeeded(SignInName name) {
        attempts.succeed(name, ClientNetwork.of(address), clock.instant());
    }

    /** It was right as far as it went, and neither success nor failure. */
    public void withdraw(SignInName name) {
        attempts.withdraw(name, ClientNetwork.of(address), clock.instant());
    }

    /** Ends a lock: somebody has proved by other means that the account is his. In that one's transaction. */
    @Transactional
    public void forget(SignInName name) {
        attempts.forget(name);
    }
}
