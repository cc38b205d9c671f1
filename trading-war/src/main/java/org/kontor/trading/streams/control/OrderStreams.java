package org.kontor.trading.streams.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.streams.entity.KeptUpdates;

/** Opens streams. */
@ApplicationScoped
public class OrderStreams {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Accounts accounts;

    @Inject
    UpdateReader reader;

    @Inject
    OpenStreams open;

    @Inject
    StreamWorker worker;

    @Inject
    Clock clock;

    /**
     * Opens a stream of a user's updates.
     *
     * @param lastEventId number of the last update that the client has, as it sent it; null to begin now (R2)
     * @param until when the stream has to end
     */
    public void open(UUID userId, String lastEventId, Instant until, Subscriber subscriber) {
        OptionalLong reached = number(lastEventId);
        String key = accounts.ofUser(userId).stream()
                .findFirst()
                .map(account -> account.id().toString())
                .orElseThrow(OrderStreams::noAccount);
        long position = position(reached, reader.kept(key));
        OrderStream stream = new OrderStream(
                new OrderStream.Owner(userId, key, until), position, subscriber, executor, clock, worker::wake);
        open.add(stream);
        stream.begin();
    }

    /** Empty for null; a 422 problem for what can be no number of an update. */
    static OptionalLong number(String lastEventId) {
        if (lastEventId == null) {
            return OptionalLong.empty();
        }
        if (!lastEventId.matches("[0-9]{1,18}")) {
            refuse();
        }
        return OptionalLong.of(Long.parseLong(lastEventId));
    }

    /** @param reached number of the last update that the client has; empty to begin now */
    static long position(OptionalLong reached, KeptUpdates kept) {
        if (reached.isEmpty()) {
            return kept.last();
        }
        long number = reached.getAsLong();
        if (!kept.haveReached(number)) {
            refuse();
        }
        if (!kept.haveAllAfter(number)) {
            throw Problem.of(410, "stream-position-gone", "What follows this event is no longer kept")
                    .with("oldest", kept.oldest())
                    .with("last", kept.last());
        }
        return number;
    }

    private static void refuse() {
        Violations violations = new Violations();
        violations.add("last_event_id", "invalid", "must be the id of an event of this stream");
        violations.check();
    }

    private static Problem noAccount() {
        return Problem.conflict("no-account", "The account is being opened; try again in a moment")
                .retryAfter(Duration.ofSeconds(1));
    }
}
