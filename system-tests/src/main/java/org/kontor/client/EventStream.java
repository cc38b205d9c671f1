package org.kontor.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A stream of server-sent events, read in the background. */
public final class EventStream implements AutoCloseable {

    /** One event; the parts that it does not have are empty. */
    public record Event(String id, String name, String data) {}

    private final InputStream body;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** Reads what an answer of {@code text/event-stream} brings. */
    EventStream(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** The next event, waited for at most so long; null if none came. */
    public Event next(Duration atMost) {
        try {
            return events.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Event event = new Event("", "", "");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    event = with(event, line);
                } else if (!event.id().isEmpty() || !event.data().isEmpty()) {
                    events.add(event);
                    event = new Event("", "", "");
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            // whoever reads on waits for nothing and says so
        }
    }

    private static Event with(Event event, String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        return switch (line.substring(0, line.indexOf(':'))) {
            case "id" -> new Event(value, event.name(), event.data());
            case "event" -> new Event(event.id(), value, event.data());
            case "data" -> new Event(event.id(), event.name(), event.data() + value);
            default -> event;
        };
    }

    /** Breaks the connection. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
