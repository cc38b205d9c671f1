package org.kontor.users.throttling.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * What failures are counted under: what somebody typed as his name, whether anybody has it or not.
 *
 * @param hash SHA-256 in 64 hexadecimal digits; all that is kept of it
 */
public record SignInName(String hash) {

    /** An address or a username, in any case: they never look alike. */
    public static SignInName typed(String text) {
        return new SignInName(sha256("name:" + text.toLowerCase(Locale.ROOT)));
    }

    /** For somebody who is signed in and has to show once more that it is him. */
    public static SignInName of(UUID userId) {
        return new SignInName(sha256("user:" + userId));
    }

    /**
     * For the codes of a user's second factor, whatever name he signs in with: a right password forgets none of them.
     */
    public static SignInName ofSecondFactor(UUID userId) {
        return new SignInName(sha256("second-factor:" + userId));
    }

    /** The same name as tried from a network that is familiar (R7.4). */
    public SignInName from(String network) {
        return new SignInName(sha256(hash + "@" + network));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
