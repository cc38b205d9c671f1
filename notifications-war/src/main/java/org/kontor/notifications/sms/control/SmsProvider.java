package org.kontor.notifications.sms.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;

/**
 * Speaks to the provider of texts: one request for each, with a limit on every wait.
 *
 * <p>The body is streamed, which keeps the JDK from sending it again by itself when a connection breaks: whether it is
 * sent again is for the queue to say, under the same key (R9.2).
 */
@ApplicationScoped
class SmsProvider {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    @Inject
    SmsSettings settings;

    /**
     * Posts a text.
     *
     * @param key the same at every try
     * @return the status of the answer
     * @throws IOException if there was none; the text may have gone out
     */
    int post(URI url, String key, String to, String words) throws IOException {
        byte[] form =
                (field("To", to) + "&" + field("From", settings.sender()) + "&" + field("Body", words)).getBytes(UTF_8);
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) ANSWER.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(form.length);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        connection.setRequestProperty("Idempotency-Key", key);
        settings.token().ifPresent(token -> connection.setRequestProperty("Authorization", credentials(token)));
        try (OutputStream body = connection.getOutputStream()) {
            body.write(form);
            body.flush();
            return status(connection);
        } finally {
            connection.disconnect();
        }
    }

    private static int status(HttpURLConnection connection) throws IOException {
        try {
            return connection.getResponseCode();
        } catch (HttpRetryException unauthorized) {
            return unauthorized.responseCode();
        }
    }

    private String credentials(String token) {
        return settings.user()
                .map(user -> "Basic " + Base64.getEncoder().encodeToString((user + ":" + token).getBytes(UTF_8)))
                .orElse("Bearer " + token);
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
