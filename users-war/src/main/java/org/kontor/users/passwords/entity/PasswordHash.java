package org.kontor.users.passwords.entity;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stored password hash with everything needed to check it (R2.2).
 *
 * <p>Its text is {@code algorithm:iterations:salt:hash} with Base64, the form that Jakarta Security's
 * {@code Pbkdf2PasswordHash} writes and reads.
 */
public final class PasswordHash {

    private static final Pattern FORM = Pattern.compile("(\\w+):([1-9][0-9]{0,8}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

    private final String algorithm;
    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    public PasswordHash(String algorithm, int iterations, byte[] salt, byte[] hash) {
        this.algorithm = algorithm;
        this.iterations = iterations;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    /** @throws IllegalArgumentException if the text is no such hash; the message does not repeat it */
    public static PasswordHash parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a password hash");
        }
        return new PasswordHash(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                Base64.getDecoder().decode(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)));
    }

    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return algorithm + ":" + iterations + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }

    /** Compares in a time that does not depend on where the first difference is. */
    public boolean isHash(byte[] candidate) {
        return MessageDigest.isEqual(hash, candidate);
    }

    /** Whether it was made with these parameters and a salt of so many bytes or more. */
    public boolean hasParameters(String itsAlgorithm, int itsIterations, int saltBytes, int bits) {
        return algorithm.equals(itsAlgorithm)
                && iterations == itsIterations
                && salt.length >= saltBytes
                && hashBits() == bits;
    }

    public String algorithm() {
        return algorithm;
    }

    public int iterations() {
        return iterations;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public int hashBits() {
        return hash.length * 8;
    }

    /** Hashes do not belong in logs. */
    @Override
    public String toString() {
        return algorithm + ":" + iterations;
    }
}
