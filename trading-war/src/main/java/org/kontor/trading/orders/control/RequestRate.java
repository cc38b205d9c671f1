package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.rest.problem.Problem;

/**
 * How many orders a customer may send in a minute (R13). Orders are counted where they are stored, whichever replica
 * took them: the account's lock is held then, so that nobody counts at the same time. Requests, which may store
 * nothing, are counted on each replica by itself before anything is asked for them: that guards the platform from a
 * client that has run wild, which a limit that is some times higher does as well.
 */
@ApplicationScoped
class RequestRate {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MANY_CUSTOMERS = 10_000;
    /** After every id that an order can have. */
    private static final UUID NEVER = new UUID(-1, -1);

    /** The minute that a customer is in, and what he has sent in it. */
    private record Minute(Instant began, int requests) {}

    /**
     * The orders that count: those whose ids are after one, which rise with time, and how many of them are too many.
     *
     * @param orders at least 1
     */
    record Window(UUID after, int orders) {}

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.order.rate-limit")
    int limit;

    private final ConcurrentMap<UUID, Minute> minutes = new ConcurrentHashMap<>();

    /** Throws 429 {@code rate-limited} with the time after which the next request is taken. */
    void count(UUID userId) {
        if (limit == 0) {
            return;
        }
        Instant now = clock.instant();
        Minute minute = minutes.merge(
                userId,
                new Minute(now, 1),
                (old, first) -> isOver(old, now) ? first : new Minute(old.began(), old.requests() + 1));
        forgetOldMinutes(now);
        if (minute.requests() > limit) {
            throw tooMany(Duration.between(now, minute.began().plus(MINUTE)));
        }
    }

    /** The orders to look for; none where the number is not limited. */
    Window window(Instant now) {
        return limit == 0
                ? new Window(NEVER, 1)
                : new Window(new UUID(now.minus(MINUTE).toEpochMilli() << 16, 0), limit);
    }

    /**
     * Throws as {@link #count}.
     *
     * @param filling the oldest of as many orders as a minute may have; null if there are fewer
     */
    void check(UUID filling, Instant now) {
        if (filling != null) {
            Instant entered = Instant.ofEpochMilli(filling.getMostSignificantBits() >>> 16);
            throw tooMany(Duration.between(now, entered.plus(MINUTE)));
        }
    }

    private Problem tooMany(Duration rest) {
        return Problem.of(429, "rate-limited", "Too many orders in a minute")
                .with("limit", limit)
                .with("retry_after", rest.toSeconds() + 1)
                .retryAfter(rest.plusSeconds(1));
    }

    private void forgetOldMinutes(Instant now) {
        if (minutes.size() > MANY_CUSTOMERS) {
            minutes.values().removeIf(minute -> isOver(minute, now));
        }
    }

    private static boolean isOver(Minute minute, Instant now) {
        return !now.isBefore(minute.began().plus(MINUTE));
    }
}
