package org.kontor.users.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R4.3. */
class RefreshTokenIsGoodOnceTest {

    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    private final Session session =
            new Session(UUID.randomUUID(), UUID.randomUUID(), Set.of("pwd"), new Device(null, null), TODAY);
    private final RefreshToken token =
            new RefreshToken(OpaqueToken.random(new SecureRandom()), session, TODAY, Duration.ofDays(60));

    @Test
    void itIsUsedOnce() {
        assertThat(token.isUsed()).isFalse();

        token.use(TODAY.plusMinutes(9));

        assertThat(token.isUsed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> token.use(TODAY.plusMinutes(10)));
    }

    /** R4.4. */
    @Test
    void itsUseIsRecentForAWhile() {
        assertThat(token.wasUsedWithin(Duration.ofSeconds(10), TODAY)).isFalse();

        token.use(TODAY);

        assertThat(token.wasUsedWithin(Duration.ofSeconds(10), TODAY.plusSeconds(10)))
                .isTrue();
        assertThat(token.wasUsedWithin(
                        Duration.ofSeconds(10), TODAY.plusSeconds(10).plusNanos(1000)))
                .isFalse();
    }

    @Test
    void itIsGoodForThirtyDays() {
        assertThat(token.isExpired(TODAY.plusDays(30).minusNanos(1000))).isFalse();
        assertThat(token.isExpired(TODAY.plusDays(30))).isTrue();
    }
}
