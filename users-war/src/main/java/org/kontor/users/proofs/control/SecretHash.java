package org.kontor.users.proofs.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** What is stored of a secret: HMAC-SHA-256 (RFC 2104) under a key that is not in the database (R10.1). */
final class SecretHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param password of which the key is derived, under a name of its own */
    SecretHash(String password) {
        key = new SecretKeySpec(
                mac(new SecretKeySpec(password.getBytes(UTF_8), ALGORITHM), "kontor proofs"), ALGORITHM);
    }

    /**
     * 64 hexadecimal digits.
     *
     * @param owner whose secret it is; the same code of two users has two hashes. Empty where the secret itself tells
     */
    String of(Purpose purpose, String owner, Secret secret) {
        return HexFormat.of().formatHex(mac(key, purpose.name() + '\0' + owner + '\0' + secret.text()));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
