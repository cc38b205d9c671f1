package org.kontor.users.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.users.sessions.entity.Session.EndReason;

/** R4.4. */
class EndedSessionStaysEndedTest {

    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    @Test
    void itIsOpenUntilItIsEnded() {
        Session session =
                new Session(UUID.randomUUID(), UUID.randomUUID(), Set.of("pwd"), new Device(null, null), TODAY);
        assertThat(session.isEnded()).isFalse();

        session.end(EndReason.TOKEN_REUSED, TODAY.plusHours(1));
        session.end(EndReason.SIGNED_OUT, TODAY.plusHours(2));

        assertThat(session.isEnded()).isTrue();
        assertThat(session.endReason()).isEqualTo(EndReason.TOKEN_REUSED);
    }
}
