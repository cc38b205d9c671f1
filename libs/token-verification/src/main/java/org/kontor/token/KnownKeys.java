package org.kontor.token;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the platform's public keys in the file in which the server looks them up, and fetches them at its own pace
 * (R6).
 *
 * <p>A server that is given the address of the keys asks there for each key it does not know, while the requests with
 * keys it knows wait: whoever sends made-up key ids could stop a service, and hurry users. From a file it reads. Users
 * publishes a key long before it signs, so that a slow pace is enough.
 */
@ApplicationScoped
public class KnownKeys {

    private static final Logger LOG = Logger.getLogger(KnownKeys.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    @Resource
    ManagedScheduledExecutorService executor;

    /** Where users publishes the keys; without it the server is left to find them by itself. */
    @Inject
    @ConfigProperty(name = "kontor.keys.source")
    Optional<URI> source;

    @Inject
    @ConfigProperty(name = "kontor.keys.refresh", defaultValue = "PT30S")
    Duration refresh;

    /** A {@code file:} URL if there is a source. */
    @Inject
    @ConfigProperty(name = "mp.jwt.verify.publickey.location")
    Optional<String> location;

    private KeyFile file;
    private KeySource published;
    private boolean failing;
    private volatile Set<String> ids = Set.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) throws IOException {
        if (source.isPresent()) {
            file = new KeyFile(Path.of(URI.create(location.orElseThrow())));
            published = new KeySource(source.get());
            // those of the last run will do until there are newer ones
            ids = file.keyIds();
            executor.submit(this::keepFresh);
        }
    }

    /**
     * Whether the key with this id is one of the platform's; one that users withdrew is not, whatever it has signed.
     */
    boolean mayHaveSigned(String keyId) {
        return source.isEmpty() || ids.contains(keyId);
    }

    boolean areThere() {
        return source.isEmpty() || !ids.isEmpty();
    }

    private void keepFresh() {
        boolean fresh = false;
        try {
            ids = file.replace(published.fetch());
            fresh = true;
            failing = false;
        } catch (IOException | RuntimeException e) {
            noteFailure(e);
        }
        Duration pause = fresh ? refresh : BETWEEN_TRIES;
        executor.schedule(this::keepFresh, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once per outage. Before there were any keys, as when all servers start together, it is only not yet. */
    private void noteFailure(Exception e) {
        if (!failing) {
            Level level = areThere() ? Level.WARNING : Level.INFO;
            LOG.log(level, () -> "no keys from " + source.get() + ", the known ones stay: " + e);
        }
        failing = true;
    }
}
