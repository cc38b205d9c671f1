package org.kontor.trading.streams.control;

import java.util.concurrent.CompletionStage;
import org.kontor.trading.streams.entity.OrderUpdate;

/** The client's end of a stream. What is sent is on its way when the stage completes, and failed if it fails. */
public interface Subscriber {

    /** Tells the number that the stream begins after (R2). */
    CompletionStage<?> begin(long number);

    CompletionStage<?> send(OrderUpdate update);

    /** Tells that the stream is alive (R5). */
    CompletionStage<?> beat();

    /** Tells why there will be nothing more (R7). */
    CompletionStage<?> end(String reason);

    /** Closes the connection; may wait for what is being sent. */
    void close();
}
