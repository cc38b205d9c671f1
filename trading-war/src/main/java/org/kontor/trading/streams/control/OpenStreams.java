package org.kontor.trading.streams.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.kontor.rest.problem.Problem;

/** The open streams of this replica, as many as may be (R7). */
@ApplicationScoped
public class OpenStreams {

    private static final Duration A_HEARTBEAT = Duration.ofSeconds(15);

    @Inject
    @ConfigProperty(name = "kontor.streams.per-user")
    int perUser;

    @Inject
    @ConfigProperty(name = "kontor.streams.in-all")
    int inAll;

    private final Set<OrderStream> streams = new HashSet<>();

    /** Takes the stream, or throws a problem: 429 {@code too-many-streams}, or 503 {@code busy} for all together. */
    synchronized void add(OrderStream stream) {
        if (ofUser(stream.owner().userId()) >= perUser) {
            throw Problem.of(429, "too-many-streams", "One user has at most " + perUser + " streams at once")
                    .with("limit", perUser)
                    .retryAfter(A_HEARTBEAT);
        }
        if (streams.size() >= inAll) {
            throw Problem.of(503, "busy", "No more streams can be served at the moment")
                    .retryAfter(A_HEARTBEAT);
        }
        streams.add(stream);
    }

    synchronized void remove(OrderStream stream) {
        streams.remove(stream);
    }

    synchronized List<OrderStream> all() {
        return List.copyOf(streams);
    }

    synchronized boolean hasAny() {
        return !streams.isEmpty();
    }

    /** Whether somebody waits for updates with this key. */
    synchronized boolean has(String key) {
        return streams.stream().anyMatch(stream -> stream.owner().key().equals(key));
    }

    @Gauge(
            name = "kontor_streams_open",
            unit = "streams",
            absolute = true,
            description = "Open streams of order updates")
    public synchronized int count() {
        return streams.size();
    }

    private long ofUser(UUID userId) {
        return streams.stream()
                .filter(stream -> stream.owner().userId().equals(userId))
                .count();
    }
}
