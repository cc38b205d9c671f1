package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kontor.database.Database;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.ClientAddress;

/**
 * How many requests may come from one address (R7.5): a bucket that refills steadily, kept as the time at which it will
 * be full (the generic cell rate algorithm of ITU-T I.371), so that one statement asks and takes.
 */
@ApplicationScoped
public class AddressAllowance {

    private static final Duration BUCKET = Duration.ofMinutes(1);

    private static final String TAKE = """
            INSERT INTO address_allowances AS a (network, full_at) VALUES (?, ?)
            ON CONFLICT (network) DO UPDATE SET full_at = greatest(a.full_at + ?::interval, excluded.full_at)
             WHERE a.full_at + ?::interval <= ? RETURNING full_at""";
    private static final String FULL_AT = "SELECT full_at FROM address_allowances WHERE network = ?";

    @Inject
    Database database;

    @Inject
    ClientAddress address;

    @Inject
    LimitSettings settings;

    @Inject
    Clock clock;

    /** Takes one request from what the client's address has left; throws 429 {@code rate-limited} if that is none. */
    @Transactional
    public void take() {
        if (settings.perMinute() == 0) {
            return;
        }
        String network = ClientNetwork.of(address);
        Instant now = clock.instant();
        Duration each = BUCKET.dividedBy(settings.perMinute());
        boolean taken = !database.list(
                        TAKE,
                        row -> true,
                        network,
                        utc(now.plus(each)),
                        each.toString(),
                        each.toString(),
                        utc(now.plus(BUCKET)))
                .isEmpty();
        if (!taken) {
            List<Instant> fullAt = database.list(
                    FULL_AT, row -> row.getObject(1, OffsetDateTime.class).toInstant(), network);
            throw tooMany(Duration.between(now.plus(BUCKET), fullAt.get(0).plus(each)));
        }
    }

    private static Problem tooMany(Duration rest) {
        return Problem.of(429, "rate-limited", "Too many attempts from this address")
                .retryAfter(rest.plusSeconds(1));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
