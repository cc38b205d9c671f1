package org.kontor.system.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.kontor.token.TestTokens;

/**
 * The key that users signs with, opened as whoever runs the platform could: with the database and the secret of the
 * seal in hand. It makes tokens that are genuine but for their claims, and needs no door into the services.
 */
public final class PlatformKey {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ITERATIONS = 600_000;

    private PlatformKey() {}

    /** Mints with the key that is current now. */
    public static TestTokens tokens(StackUnderTest stack) {
        List<String> row = stack.databases()
                .rows(
                        "users",
                        "select kid, encode(public_key, 'hex'), encode(sealed_private_key, 'hex')"
                                + " from signing_keys where state = 'CURRENT'")
                .get(0);
        String secret = stack.places().secret("users", "kontor.signing.key.password");
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            KeySpec publicKey = new X509EncodedKeySpec(HexFormat.of().parseHex(row.get(1)));
            KeySpec privateKey = new PKCS8EncodedKeySpec(open(HexFormat.of().parseHex(row.get(2)), row.get(0), secret));
            return new TestTokens(
                    row.get(0), (RSAPublicKey) rsa.generatePublic(publicKey), rsa.generatePrivate(privateKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open the signing key " + row.get(0), e);
        }
    }

    /** The layout is told by the comment on the column: salt, nonce, ciphertext with its tag. */
    private static byte[] open(byte[] sealed, String kid, String secret) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(sealed, SALT_BYTES);
        byte[] nonce = Arrays.copyOfRange(sealed, SALT_BYTES, SALT_BYTES + NONCE_BYTES);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, ITERATIONS, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(UTF_8));
        return cipher.doFinal(sealed, SALT_BYTES + NONCE_BYTES, sealed.length - SALT_BYTES - NONCE_BYTES);
    }
}
