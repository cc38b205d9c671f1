package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts a token together by hand (RFC 7515, section 7.1): libraries refuse to make what an attacker makes. */
final class CompactToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String signingInput;

    /** Of a header and claims as they stand, whether they are JSON or not. */
    CompactToken(String header, String claims) {
        this.signingInput = encode(header.getBytes(UTF_8)) + "." + encode(claims.getBytes(UTF_8));
    }

    /** @param algorithm of the Java Cryptography Architecture, for example {@code SHA256withRSA} */
    String signed(String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signingInput.getBytes(UTF_8));
            return with(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param algorithm of the Java Cryptography Architecture, for example {@code HmacSHA256} */
    String authenticated(String algorithm, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return with(mac.doFinal(signingInput.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String with(byte[] signature) {
        return signingInput + "." + encode(signature);
    }

    String unsigned() {
        return signingInput + ".";
    }

    static String encode(byte[] part) {
        return BASE64.encodeToString(part);
    }
}
