package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.users.throttling.entity.LockRules;

/** The limits as they are configured. */
@ApplicationScoped
class LimitSettings {

    @Inject
    @ConfigProperty(name = "kontor.sign-in.failures")
    int failures;

    @Inject
    @ConfigProperty(name = "kontor.sign-in.failures.within")
    Duration within;

    @Inject
    @ConfigProperty(name = "kontor.sign-in.lock")
    Duration lock;

    @Inject
    @ConfigProperty(name = "kontor.sign-in.lock.longest")
    Duration longestLock;

    @Inject
    @ConfigProperty(name = "kontor.sign-in.rate")
    int perMinute;

    LockRules locks() {
        return new LockRules(failures, within, lock, longestLock);
    }

    /** Attempts from one address in a minute; 0 for any number. */
    int perMinute() {
        return perMinute;
    }
}
