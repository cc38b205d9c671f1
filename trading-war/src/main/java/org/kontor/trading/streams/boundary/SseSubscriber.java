package org.kontor.trading.streams.boundary;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletionStage;
import org.kontor.trading.streams.control.Subscriber;
import org.kontor.trading.streams.entity.OrderUpdate;

/** A client that reads {@code text/event-stream}. */
final class SseSubscriber implements Subscriber {

    /** Milliseconds after which a browser comes again by itself. */
    private static final long RECONNECT_AFTER = 1000;

    private final SseEventSink sink;
    private final Sse sse;

    SseSubscriber(SseEventSink sink, Sse sse) {
        this.sink = sink;
        this.sse = sse;
    }

    /** Tells where the stream begins: whoever breaks off before the first update resumes after this id. */
    @Override
    public CompletionStage<?> begin(long number) {
        return sink.send(event().id(Long.toString(number))
                .reconnectDelay(RECONNECT_AFTER)
                .name("stream.opened")
                .data("{}")
                .build());
    }

    @Override
    public CompletionStage<?> send(OrderUpdate update) {
        return sink.send(event().id(Long.toString(update.number()))
                .name(update.name())
                .data(update.data())
                .build());
    }

    @Override
    public CompletionStage<?> beat() {
        return sink.send(event().comment("alive").build());
    }

    /** Without an id, so that the client resumes after the last update. */
    @Override
    public CompletionStage<?> end(String reason) {
        return sink.send(event().name("stream.ended")
                .data("{\"reason\":\"" + reason + "\"}")
                .build());
    }

    @Override
    public void close() {
        sink.close();
    }

    private OutboundSseEvent.Builder event() {
        return sse.newEventBuilder();
    }
}
