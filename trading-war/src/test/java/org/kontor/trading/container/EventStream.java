package org.kontor.trading.container;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The client's end of {@code text/event-stream}, read by a thread of its own. */
final class EventStream implements Closeable {

    /**
     * One block of lines that are not all empty. Parts that were not sent are empty; the end of the stream is a frame
     * called "closed".
     */
    record Frame(String id, String name, String data, String comment) {
        static final Frame EMPTY = new Frame("", "", "", "");
        static final Frame CLOSED = new Frame("", "closed", "", "");
    }

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();

    private EventStream(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** @param lastEventId null to begin now */
    static EventStream open(Http http, String token, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                http.request("trades/stream/", token, "text/event-stream"), (name, value) -> true);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        EventStream stream = new EventStream(http.client().send(request.build(), BodyHandlers.ofInputStream()));
        Thread reader = new Thread(stream::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    int status() {
        return answer.statusCode();
    }

    String mediaType() {
        return Http.header(answer, "Content-Type");
    }

    /** The next frame, waited for at most so long; null if none came. */
    Frame next(Duration atMost) throws InterruptedException {
        return frames.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            Frame frame = Frame.EMPTY;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    frame = with(frame, line);
                } else if (!frame.equals(Frame.EMPTY)) {
                    frames.add(frame);
                    frame = Frame.EMPTY;
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            // as good as closed
        }
        frames.add(Frame.CLOSED);
    }

    private static Frame with(Frame frame, String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        return switch (line.substring(0, line.indexOf(':'))) {
            case "id" -> new Frame(value, frame.name, frame.data, frame.comment);
            case "event" -> new Frame(frame.id, value, frame.data, frame.comment);
            case "data" -> new Frame(frame.id, frame.name, frame.data + value, frame.comment);
            case "" -> new Frame(frame.id, frame.name, frame.data, frame.comment + value);
            default -> frame;
        };
    }

    /** Breaks the connection. */
    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
