package org.kontor.system;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on somebody's telephone, written from RFC 6238, RFC 4226 and RFC 4648 alone. It never shows the code of one
 * step twice, nor one that is about to be good no more; a server that takes the steps beside the present one takes
 * three codes without anybody waiting for longer than some seconds.
 */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    /** For which a code stays good at least: by then the request that carries it has been looked at. */
    private static final int SECONDS_TO_ARRIVE = 5;

    private final byte[] secret;
    private long last;

    /** @param secret in Base32 */
    Authenticator(String secret) {
        this.secret = decoded(secret);
        this.last = now() - 2;
    }

    /** A code that is taken now and was not shown before. */
    String next() {
        last = Math.max(last + 1, stepIn(SECONDS_TO_ARRIVE) - 1);
        await("the next code").atMost(Duration.ofSeconds(45)).until(() -> last <= now() + 1);
        return code(last);
    }

    /** The one that {@link #next} has shown last. */
    String again() {
        return code(last);
    }

    /** One that is not taken now. */
    String wrong() {
        return code(now() + 1_000);
    }

    private static long now() {
        return stepIn(0);
    }

    private static long stepIn(int seconds) {
        return (Instant.now().getEpochSecond() + seconds) / STEP_SECONDS;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 0xf;
            int number = (hash[offset] & 0x7f) << 24
                    | (hash[offset + 1] & 0xff) << 16
                    | (hash[offset + 2] & 0xff) << 8
                    | hash[offset + 3] & 0xff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            pending = (pending << 5 | ALPHABET.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(pending >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
