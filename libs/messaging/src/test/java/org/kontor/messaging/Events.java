package org.kontor.messaging;

import jakarta.json.Json;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.LongStream;

/** Events for tests. */
final class Events {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

    private Events() {}

    static Event of(String key, long sequence) {
        return new Event(
                UUID.randomUUID(),
                "/trading",
                "org.kontor.trading.order.filled.v1",
                key + "-" + sequence,
                NOON,
                key,
                sequence,
                "corr-" + key,
                Json.createObjectBuilder().add("qty", "1").build());
    }

    /** The first so many events of a key. */
    static Event[] ofKey(String key, long count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(sequence -> of(key, sequence))
                .toArray(Event[]::new);
    }

    static String text(Event event) {
        return Event.envelope(
                new OutboxRow(
                        0,
                        event.id(),
                        RealBroker.SUBSCRIPTION.topic(),
                        event.key(),
                        event.sequence(),
                        event.type(),
                        event.subject(),
                        event.correlationId(),
                        null,
                        event.time(),
                        event.data().toString()),
                event.source());
    }
}
