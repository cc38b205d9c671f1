package org.kontor.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kontor.rest.problem.Problem;

/** Refuses bodies over 1 MiB, also those that do not say their length. */
@Provider
@PreMatching
@Priority(100)
public class BodyLimit implements ContainerRequestFilter {

    static final int MAX_BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BYTES) {
            throw tooLarge();
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problem.of(413, "body-too-large", "The request body is larger than 1 MiB");
    }

    private static final class Counted extends FilterInputStream {
        private int count;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            add(Math.max(read, 0));
            return read;
        }

        private void add(int bytes) {
            count += bytes;
            if (count > MAX_BYTES) {
                throw tooLarge();
            }
        }
    }
}
