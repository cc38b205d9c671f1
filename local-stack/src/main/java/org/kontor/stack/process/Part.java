package org.kontor.stack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process of the stack: how to start it, how to see that it is ready, how to end it. */
public interface Part {

    String name();

    /** The ports it listens on, with the name a person knows each by. */
    Map<String, Integer> ports();

    /** Words on its command line by which the process is recognized later. */
    String marker();

    /**
     * Does what must be done before the process can start, and returns its command.
     *
     * @throws IOException with a text for a person when it cannot be prepared
     */
    ProcessBuilder command() throws IOException;

    /** Whether the part does its work now; never throws, and answers within a few seconds. */
    boolean isReady();

    /** Where a person looks first, in words. */
    String address();

    /**
     * The logs worth showing when it fails, the most telling one last; the first is what the process itself printed.
     */
    default List<Path> furtherLogs() {
        return List.of();
    }

    /** The signal that ends it in order. */
    default Signal stopSignal() {
        return Signal.TERM;
    }

    /** How long it may take to end in order before it is killed. */
    default Duration patience() {
        return Duration.ofSeconds(40);
    }
}
