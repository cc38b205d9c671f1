package org.kontor.users.signing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.kontor.users.signing.entity.SigningKey.State;

/** R3.5, R3.6. */
class OneKeySignsAndItsSuccessorIsKnownBeforeTest {

    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    private final SigningKey key = new SigningKey("key-1", new byte[] {1}, new byte[] {2}, TODAY);

    @Test
    void aKeyIsPublishedThenSignsThenRetires() {
        assertThat(key.state()).isEqualTo(State.NEXT);
        assertThat(key.currentSince()).isNull();

        key.sign(TODAY.plusDays(1));
        assertThat(key.state()).isEqualTo(State.CURRENT);
        assertThat(key.currentSince()).isEqualTo(TODAY.plusDays(1));
        assertThat(key.retiredAt()).isNull();

        key.retire(TODAY.plusDays(31));
        assertThat(key.state()).isEqualTo(State.RETIRING);
        assertThat(key.retiredAt()).isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void itSignsOnceAndNeverAgain() {
        assertThatIllegalStateException().isThrownBy(() -> key.retire(TODAY));
        key.sign(TODAY);
        assertThatIllegalStateException().isThrownBy(() -> key.sign(TODAY));
        key.retire(TODAY);
        assertThatIllegalStateException().isThrownBy(() -> key.sign(TODAY));
    }

    @Test
    void itIsKnownWhenItWasPublishedForLongEnough() {
        Duration lead = Duration.ofMinutes(5);

        assertThat(key.isPublishedFor(lead, TODAY.plusMinutes(5).minusNanos(1000)))
                .isFalse();
        assertThat(key.isPublishedFor(lead, TODAY.plusMinutes(5))).isTrue();
    }

    @Test
    void itsTurnIsOverAfterItsPeriod() {
        Duration period = Duration.ofDays(30);
        assertThat(key.hasSignedFor(period, TODAY.plusDays(30))).isFalse();

        key.sign(TODAY.plusDays(1));

        assertThat(key.hasSignedFor(period, TODAY.plusDays(31).minusNanos(1000)))
                .isFalse();
        assertThat(key.hasSignedFor(period, TODAY.plusDays(31))).isTrue();
    }
}
