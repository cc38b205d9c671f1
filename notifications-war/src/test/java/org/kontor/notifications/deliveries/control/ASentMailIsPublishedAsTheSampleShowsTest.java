package org.kontor.notifications.deliveries.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.Cause;
import org.kontor.messaging.Event;
import org.kontor.messaging.NewEvent;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.events.EventSample;

/** R3.9 */
class ASentMailIsPublishedAsTheSampleShowsTest {

    @Test
    void theDataIsThatOfTheSample() {
        Event sample = EventSample.of("notifications.sent.v1");
        UUID user = UUID.fromString(sample.key());
        UUID notification = UUID.fromString(sample.subject());
        UUID order = UUID.fromString(sample.data().getString("order_id"));
        OffsetDateTime sentAt = OffsetDateTime.parse(sample.data().getString("sent_at"));
        Delivery queued = Delivery.mail(
                UUID.randomUUID(), notification, user, "kontor.localhost", sample.correlationId(), sentAt);
        Delivery sent = DeliveryFixture.taken(queued, sentAt).sent(sentAt);
        Letter letter = new Letter(sent.messageId(), "ann@example.com", "Ann", "subject", "body", order);

        NewEvent event = DeliveryEvents.sent(new Assignment(sent, "order.filled", letter), sent);

        assertThat(event)
                .isEqualTo(new NewEvent(
                        "notifications.v1",
                        sample.key(),
                        sample.type(),
                        sample.subject(),
                        sample.data(),
                        new Cause(sample.correlationId(), null)));
    }
}
