package org.kontor.notifications.announcements.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.texts.entity.Text;

/** R4.4 */
class AKeyStandsForOneRequestTest {

    private static final UUID ANN = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
    private static final UUID BOB = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e56");
    private static final Announcement FIRST = message(ANN, "subject", "body", Set.of(Channel.INAPP, Channel.EMAIL));

    @Test
    void theSameRequestHasTheSameHash() {
        Announcement again = message(ANN, "subject", "body", Set.of(Channel.EMAIL, Channel.INAPP));

        assertThat(IdempotencyKey.hash(again)).isEqualTo(IdempotencyKey.hash(FIRST));
    }

    @Test
    void anyOtherRequestHasAnother() {
        List<Announcement> others = List.of(
                message(BOB, "subject", "body", FIRST.channels()),
                message(ANN, "subjectb", "ody", FIRST.channels()),
                message(ANN, "subject", "body!", FIRST.channels()),
                message(ANN, "subject", "body", Set.of(Channel.EMAIL)));

        assertThat(others)
                .extracting(IdempotencyKey::hash)
                .doesNotHaveDuplicates()
                .doesNotContain(IdempotencyKey.hash(FIRST));
    }

    private static Announcement message(UUID user, String subject, String body, Set<Channel> channels) {
        return new Announcement(user, "message", new Text(subject, body), null, channels);
    }
}
