package org.kontor.bench.load;

import java.io.IOException;

/** What one connection does; for one thread. */
public interface Client extends AutoCloseable {

    /**
     * Sends one request and looks at its answer.
     *
     * @throws IOException if there was none
     */
    Outcome step() throws IOException;

    @Override
    void close();
}
