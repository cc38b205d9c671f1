package org.kontor.users.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals private keys and other secrets for the database (R3.2): AES-256 in GCM (NIST SP 800-38D) under a key derived
 * from a secret by PBKDF2. The layout is 16 bytes of salt, 12 of nonce, then ciphertext and tag.
 *
 * <p>Deriving a key takes a good part of a second. One instance seals under one salt and remembers the keys it has
 * derived: whoever seals and opens much keeps it, whoever wants a salt of its own for each seal does not.
 */
public final class KeySeal {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ITERATIONS = 600_000;

    /** One salt for each start of a replica that has sealed something. */
    private static final int KEYS_REMEMBERED = 256;

    private final SecureRandom random = new SecureRandom();
    private final byte[] salt = randomBytes(SALT_BYTES);
    private final Map<ByteBuffer, SecretKeySpec> derived = new LinkedHashMap<>();
    private final String secret;

    public KeySeal(String secret) {
        this.secret = secret;
    }

    /** @param label bound to the content: a seal does not open under another key's name */
    public byte[] seal(byte[] content, String label) throws GeneralSecurityException {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt, nonce, label).doFinal(content);
        return ByteBuffer.allocate(SALT_BYTES + NONCE_BYTES + sealed.length)
                .put(salt)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws GeneralSecurityException if the secret, the label or a bit of the content is another one */
    public byte[] open(byte[] sealed, String label) throws GeneralSecurityException {
        if (sealed.length < SALT_BYTES + NONCE_BYTES + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short to be sealed");
        }
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] itsSalt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] content = new byte[sealed.length - SALT_BYTES - NONCE_BYTES];
        parts.get(itsSalt).get(nonce).get(content);
        return cipher(Cipher.DECRYPT_MODE, itsSalt, nonce, label).doFinal(content);
    }

    private Cipher cipher(int mode, byte[] itsSalt, byte[] nonce, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(itsSalt), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(UTF_8));
        return cipher;
    }

    private synchronized SecretKeySpec key(byte[] itsSalt) throws GeneralSecurityException {
        SecretKeySpec known = derived.get(ByteBuffer.wrap(itsSalt));
        if (known != null) {
            return known;
        }
        PBEKeySpec derivation = new PBEKeySpec(secret.toCharArray(), itsSalt, ITERATIONS, KEY_BITS);
        SecretKeySpec key = new SecretKeySpec(
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(derivation)
                        .getEncoded(),
                "AES");
        derived.put(ByteBuffer.wrap(itsSalt.clone()), key);
        if (derived.size() > KEYS_REMEMBERED) {
            derived.remove(derived.keySet().iterator().next());
        }
        return key;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
