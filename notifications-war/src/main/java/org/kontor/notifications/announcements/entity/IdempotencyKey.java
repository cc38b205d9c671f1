package org.kontor.notifications.announcements.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a caller calls a request by, so that sending it again does nothing (R4.4).
 *
 * @param value 1 to 255 visible ASCII characters
 */
public record IdempotencyKey(UUID caller, String value) {

    /** What tells whether two requests ask for the same. */
    public static String hash(Announcement asked) {
        String canonical = String.join(
                "\0",
                asked.userId().toString(),
                asked.type(),
                asked.text().subject(),
                asked.text().body(),
                new TreeSet<>(asked.channels()).toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
