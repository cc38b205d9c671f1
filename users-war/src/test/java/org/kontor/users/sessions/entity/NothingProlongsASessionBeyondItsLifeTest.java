package org.kontor.users.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R4.10. */
class NothingProlongsASessionBeyondItsLifeTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-22T14:30:00Z");
    private static final Duration WHOLE = Duration.ofDays(60);

    private final Session session =
            new Session(UUID.randomUUID(), UUID.randomUUID(), Set.of("pwd"), new Device(null, null), START);

    @Test
    void aTokenProlongsItByThirtyDays() {
        tokenOf(START.plusDays(29));

        assertThat(session.expiresAt()).isEqualTo(START.plusDays(59));
    }

    @Test
    void theLastTokenEndsWithTheSession() {
        RefreshToken last = tokenOf(START.plusDays(45));

        assertThat(session.expiresAt()).isEqualTo(START.plusDays(60));
        assertThat(last.isExpired(START.plusDays(60).minusNanos(1000))).isFalse();
        assertThat(last.isExpired(START.plusDays(60))).isTrue();
    }

    @Test
    void aLifeThatWasMadeShorterCountsForThoseThatAreOpen() {
        tokenOf(START);

        assertThat(session.hasLasted(Duration.ofDays(7), START.plusDays(7).minusNanos(1000)))
                .isFalse();
        assertThat(session.hasLasted(Duration.ofDays(7), START.plusDays(7))).isTrue();
    }

    private RefreshToken tokenOf(OffsetDateTime at) {
        return new RefreshToken(OpaqueToken.random(new SecureRandom()), session, at, WHOLE);
    }
}
