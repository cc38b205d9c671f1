package org.kontor.users.signing.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.users.signing.control.KeyRotation;
import org.kontor.users.signing.control.SigningKeys;

/** Looks after the keys, in every replica. */
@ApplicationScoped
public class RotationSchedule {

    private static final Logger LOG = Logger.getLogger(RotationSchedule.class.getName());
    private static final long SECONDS_BETWEEN_LOOKS = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SigningKeys keys;

    @Inject
    KeyRotation rotation;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            keys.prepare();
            rotation.keepUp();
        } catch (RuntimeException notNow) {
            // the database is away or not migrated yet: there is another look soon
            LOG.log(Level.WARNING, () -> "signing keys not looked after: " + notNow.getMessage());
        }
    }
}
