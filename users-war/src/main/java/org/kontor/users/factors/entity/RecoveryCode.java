package org.kontor.users.factors.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What lets somebody in once who has lost his authenticator (R14.5): 120 random bits, more than the 112 from which on
 * ASVS 5.0 6.5.2 lets a plain hash be stored.
 */
public final class RecoveryCode {

    public static final int COUNT = 10;

    /** With everything that somebody may put between its letters. */
    public static final int MAX_LENGTH = 64;

    private static final int BYTES = 15;
    private static final int GROUP = 4;

    private final String letters;

    private RecoveryCode(String letters) {
        this.letters = letters;
    }

    /** As many as somebody gets at a time. */
    public static List<RecoveryCode> set(SecureRandom random) {
        return Stream.generate(() -> random(random)).limit(COUNT).toList();
    }

    private static RecoveryCode random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(Base32.encode(bytes).toLowerCase(Locale.ROOT));
    }

    /** Whatever somebody presents; case, spaces and hyphens do not matter. */
    public static RecoveryCode presented(String text) {
        return new RecoveryCode(text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    /** As it is shown, once: {@code abcd-efgh-ijkl-mnop-qrst-uvwx}. */
    public String text() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** 64 hexadecimal digits; the same code of two users has two. */
    public String hash(UUID userId) {
        try {
            byte[] content = ("recovery-code:" + userId + ":" + letters).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "recovery code";
    }
}
