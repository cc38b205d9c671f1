package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/**
 * Where the platform's public keys are published.
 *
 * <p>By HTTP/1.1 and with a limit on every wait: the JDK's newer client asks a server to change to HTTP/2 first, waits
 * for a body without end, and keeps using a connection on which a request ran out of time.
 */
final class KeySource {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MAX_BYTES = 64 * 1024;

    private final URI address;

    KeySource(URI address) {
        this.address = address;
    }

    /** @throws IOException if there is no answer within 5 s, or one that is no set of keys by its status or length */
    String fetch() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        try {
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IOException("status " + status);
            }
            return read(connection);
        } finally {
            connection.disconnect();
        }
    }

    private static String read(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getInputStream()) {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("more than " + MAX_BYTES + " bytes");
            }
            return new String(bytes, UTF_8);
        }
    }
}
