package org.kontor.users.sessions.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A refresh token as its holder has it: 256 random bits that mean nothing (R4.3). Only the SHA-256 of it is stored; a
 * random secret needs no slower hash.
 */
public final class OpaqueToken {

    private static final int BYTES = 32;

    private final String text;

    private OpaqueToken(String text) {
        this.text = text;
    }

    public static OpaqueToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new OpaqueToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whatever somebody presents. */
    public static OpaqueToken presented(String text) {
        return new OpaqueToken(text);
    }

    public String text() {
        return text;
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Tokens do not belong in logs. */
    @Override
    public String toString() {
        return "opaque token";
    }
}
