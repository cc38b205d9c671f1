package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kontor.users.throttling.entity.Attempts;
import org.kontor.users.throttling.entity.SignInName;

/** Counts attempts; each step is one transaction, so that replicas count together. */
@ApplicationScoped
@Transactional
class AttemptCount {

    @Inject
    StoredAttempts stored;

    @Inject
    Remnants remnants;

    @Inject
    LimitSettings settings;

    /** How long the name is still locked; empty if the attempt may go on, and is counted. */
    Optional<Duration> begin(SignInName name, String network, Instant now) {
        SignInName counted = counted(name, network, now);
        Attempts attempts = stored.locked(counted, now, settings.locks());
        if (attempts.isLocked(now)) {
            return Optional.of(attempts.rest(now));
        }
        stored.keep(counted, attempts.begun(now, settings.locks()), settings.locks());
        remnants.removeSome(now);
        return Optional.empty();
    }

    void succeed(SignInName name, String network, Instant now) {
        stored.remove(counted(name, network, now));
        stored.getFamiliar(name, network, now);
    }

    void withdraw(SignInName name, String network, Instant now) {
        SignInName counted = counted(name, network, now);
        Attempts attempts = stored.locked(counted, now, settings.locks());
        stored.keep(counted, attempts.withdrawn(now, settings.locks()), settings.locks());
    }

    void forget(SignInName name) {
        stored.remove(name);
        stored.familiarNetworks(name).forEach(network -> stored.remove(name.from(network)));
    }

    /** Strangers share a count; whoever comes from a familiar network has one of his own. */
    private SignInName counted(SignInName name, String network, Instant now) {
        return stored.isFamiliar(name, network, now) ? name.from(network) : name;
    }
}
