package org.kontor.users.passwords.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.kontor.users.passwords.entity.PasswordHash;

/**
 * PBKDF2 of RFC 8018 with HMAC-SHA-256, and at least 600,000 iterations, the count of the OWASP password storage cheat
 * sheet. One hash costs about 0.15 s of a processor with that.
 */
final class Pbkdf2 {

    static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final SecureRandom random = new SecureRandom();
    private final int iterations;

    Pbkdf2() {
        this(ITERATIONS);
    }

    Pbkdf2(int iterations) {
        if (iterations < ITERATIONS) {
            throw new IllegalArgumentException("less than " + ITERATIONS + " iterations are too few");
        }
        this.iterations = iterations;
    }

    PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(ALGORITHM, iterations, salt, derive(password, ALGORITHM, salt, iterations, HASH_BITS));
    }

    /** All bytes zero: no password is known to have this hash, and checking against it costs what any check costs. */
    PasswordHash nobodys() {
        return new PasswordHash(
                ALGORITHM, iterations, "nobody-has-this-".getBytes(US_ASCII), new byte[HASH_BITS / Byte.SIZE]);
    }

    /** Whether the hash is as those that are made now. */
    boolean isOfToday(PasswordHash stored) {
        return stored.hasParameters(ALGORITHM, iterations, SALT_BYTES, HASH_BITS);
    }

    /** Computes with the parameters of the stored hash, so that older hashes stay good. */
    static boolean matches(String password, PasswordHash stored) {
        return stored.isHash(
                derive(password, stored.algorithm(), stored.salt(), stored.iterations(), stored.hashBits()));
    }

    private static byte[] derive(String password, String algorithm, byte[] salt, int iterations, int bits) {
        PBEKeySpec parameters = new PBEKeySpec(password.toCharArray(), salt, iterations, bits);
        try {
            return SecretKeyFactory.getInstance(algorithm)
                    .generateSecret(parameters)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute " + algorithm, e);
        } finally {
            parameters.clearPassword();
        }
    }
}
