package org.kontor.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.kontor.rest.correlation.Correlation;

/**
 * What an event follows from.
 *
 * @param correlationId ties together what one request sets off
 * @param eventId the event whose effect it is part of; null if it came from a request
 */
public record Cause(String correlationId, String eventId) {

    private static final ThreadLocal<String> EVENT = new ThreadLocal<>();

    public static Cause of(Event event) {
        return new Cause(event.correlationId(), event.id().toString());
    }

    /** What this thread is doing: a request, or the effect of an event. */
    static Cause current() {
        return new Cause(Correlation.current(), EVENT.get());
    }

    /** Produces the effect of each event in turn; what it logs and publishes is tied to that event. */
    public static void ofEach(List<Event> events, Consumer<Event> effect) {
        for (Event event : events) {
            try {
                Correlation.resume(event.correlationId());
                EVENT.set(event.id().toString());
                effect.accept(event);
            } finally {
                EVENT.remove();
                Correlation.end();
            }
        }
    }
}
