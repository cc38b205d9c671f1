package org.kontor.bench.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What one password costs to check, with the parameters of the OWASP password storage cheat sheet. */
final class PasswordHashCost {

    private static final int REPETITIONS = 20;
    private static final int PBKDF2_ITERATIONS = 600_000;
    private static final int ARGON2_KIBIBYTES = 19_456;
    private static final int ARGON2_PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final String PASSWORD = "fourteen silver herons";
    private static final byte[] SALT = "sixteen bytes -.".getBytes(UTF_8);

    private PasswordHashCost() {}

    static String pbkdf2() throws Exception {
        SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        double millis = CpuTime.millis(
                REPETITIONS,
                () -> factory.generateSecret(
                        new PBEKeySpec(PASSWORD.toCharArray(), SALT, PBKDF2_ITERATIONS, HASH_BYTES * 8)));
        return "PBKDF2-HMAC-SHA-256, %d iterations, no memory to speak of: %.0f CPU-ms"
                .formatted(PBKDF2_ITERATIONS, millis);
    }

    static String argon2id() throws Exception {
        double millis = CpuTime.millis(REPETITIONS, () -> {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withSalt(SALT)
                    .withMemoryAsKB(ARGON2_KIBIBYTES)
                    .withIterations(ARGON2_PASSES)
                    .withParallelism(1)
                    .build());
            argon2.generateBytes(PASSWORD.getBytes(UTF_8), new byte[HASH_BYTES]);
        });
        return "Argon2id, m=%d KiB, t=%d, p=1, in Java: %.0f CPU-ms".formatted(ARGON2_KIBIBYTES, ARGON2_PASSES, millis);
    }
}
