package org.kontor.users.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals private keys for the database (R3.2): AES-256 in GCM (NIST SP 800-38D) under a key derived from a secret by
 * PBKDF2. The layout is 16 bytes of salt, 12 of nonce, then ciphertext and tag.
 */
final class KeySeal {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ITERATIONS = 600_000;

    private final SecureRandom random = new SecureRandom();
    private final String secret;

    KeySeal(String secret) {
        this.secret = secret;
    }

    /** @param label bound to the content: a seal does not open under another key's name */
    byte[] seal(byte[] content, String label) throws GeneralSecurityException {
        byte[] salt = randomBytes(SALT_BYTES);
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, nonce, label).doFinal(content);
        return ByteBuffer.allocate(SALT_BYTES + NONCE_BYTES + sealed.length)
                .put(salt)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws GeneralSecurityException if the secret, the label or a bit of the content is another one */
    byte[] open(byte[] sealed, String label) throws GeneralSecurityException {
        if (sealed.length < SALT_BYTES + NONCE_BYTES + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short to be sealed");
        }
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] content = new byte[sealed.length - SALT_BYTES - NONCE_BYTES];
        parts.get(salt).get(nonce).get(content);
        return cipher(Cipher.DECRYPT_MODE, salt, nonce, label).doFinal(content);
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce, String label) throws GeneralSecurityException {
        PBEKeySpec derivation = new PBEKeySpec(secret.toCharArray(), salt, ITERATIONS, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(derivation)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(UTF_8));
        return cipher;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
