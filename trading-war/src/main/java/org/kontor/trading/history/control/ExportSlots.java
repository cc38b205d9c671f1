package org.kontor.trading.history.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many exports this replica runs at once: each holds a connection for as long as its reader takes. */
@ApplicationScoped
public class ExportSlots {

    @Inject
    @ConfigProperty(name = "kontor.export.parallel")
    int slots;

    private final Set<UUID> running = new HashSet<>();

    /** Whether this caller may export now; then he has to {@link #leave} when it is done. */
    public synchronized boolean enter(UUID caller) {
        return running.size() < slots && running.add(caller);
    }

    public synchronized void leave(UUID caller) {
        running.remove(caller);
    }
}
