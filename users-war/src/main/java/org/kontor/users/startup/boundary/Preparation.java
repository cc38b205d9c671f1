package org.kontor.users.startup.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.users.directory.control.FirstAdministrator;
import org.kontor.users.signing.control.SigningKeys;

/**
 * What must be there before the first request: a key to sign with and an administrator. Done beside the start of the
 * application and again until it works, because the database may come later than this server.
 */
@ApplicationScoped
public class Preparation {

    private static final Logger LOG = Logger.getLogger(Preparation.class.getName());
    private static final long SECONDS_BETWEEN_TRIES = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SigningKeys signingKeys;

    @Inject
    FirstAdministrator firstAdministrator;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.submit(this::prepare);
    }

    private void prepare() {
        try {
            signingKeys.prepare();
            firstAdministrator.ensure();
        } catch (RuntimeException notYet) {
            LOG.log(Level.WARNING, () -> "users: not prepared yet: " + notYet.getMessage());
            executor.schedule(this::prepare, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }
}
