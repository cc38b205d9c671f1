package org.kontor.portfolio.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kontor.messaging.Event;

/** The producers' samples, copied into {@code src/test/resources/events}. */
public final class EventSamples {

    private EventSamples() {}

    public static Event registered() {
        return Event.parse(text("users.registered.v1"));
    }

    public static Event accepted() {
        return Event.parse(text("trading.order.accepted.v1"));
    }

    public static Event filled() {
        return Event.parse(text("trading.order.filled.v1"));
    }

    public static Event partiallyFilled() {
        return Event.parse(text("trading.order.partially_filled.v1"));
    }

    /** The sample of a fill with some of its text replaced. */
    public static Event filled(String part, String replacement) {
        return altered("trading.order.filled.v1", part, replacement);
    }

    /** Of an order that other terms left with nothing more to be filled. */
    public static Event filledByAReplacement() {
        return Event.parse(text("trading.order.filled.v1.replaced"));
    }

    public static Event deposit() {
        return Event.parse(text("trading.deposit.v1"));
    }

    public static Event deposit(String part, String replacement) {
        return altered("trading.deposit.v1", part, replacement);
    }

    /** The sample of a type, for example {@code trading.withdrawal}. */
    public static Event of(String name) {
        return Event.parse(text(name + ".v1"));
    }

    /** The same with some of its text replaced. */
    public static Event of(String name, String part, String replacement) {
        return altered(name + ".v1", part, replacement);
    }

    public static Event quote() {
        return Event.parse(text("marketdata.quote.v1"));
    }

    private static Event altered(String name, String part, String replacement) {
        String text = text(name);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part + " is not in the sample " + name);
        }
        return Event.parse(text.replace(part, replacement));
    }

    public static String text(String name) {
        try (InputStream sample = EventSamples.class.getResourceAsStream("/events/" + name + ".json")) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
