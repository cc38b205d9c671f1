package org.kontor.users.signing.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;
import org.kontor.users.signing.entity.SigningKey;

/**
 * The examples of the RFCs that what we publish and sign follows. Computed by the JDK, so that no library agrees with
 * itself.
 */
class PublishedVectorsHoldTest {

    private static final String EXPONENT = "AQAB";

    /** RFC 7517 appendix A.1, the second key, which is that of RFC 7638 section 3.1 too. */
    private static final String MODULUS_OF_RFC_7517 = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86z"
            + "wu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65"
            + "YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6We"
            + "Zu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

    /** RFC 7515 appendix A.2. */
    private static final String MODULUS_OF_RFC_7515 = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp"
            + "-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf6"
            + "3kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aG"
            + "hyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

    private static final String TOKEN_OF_RFC_7515 = "eyJhbGciOiJSUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdb"
            + "F9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383"
            + "LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWy"
            + "wlVmtVrBp0igcN_IoypGlUPQGe77Rw";

    /** RFC 7638 section 3.1. */
    @Test
    void aKeyIsNamedByItsThumbprint() throws Exception {
        assertThat(KeyPairs.nameOf(key(MODULUS_OF_RFC_7517))).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    /** RFC 7517 appendix A.1: the numbers are written without a sign byte and without padding. */
    @Test
    void aKeyIsPublishedAsInTheExample() throws Exception {
        SigningKey stored = new SigningKey(
                "2011-04-29",
                key(MODULUS_OF_RFC_7517).getEncoded(),
                new byte[0],
                OffsetDateTime.parse("2011-04-29T00:00:00Z"));

        assertThat(KeyPairs.published(stored).toParams(OutputControlLevel.PUBLIC_ONLY))
                .containsEntry("kty", "RSA")
                .containsEntry("n", MODULUS_OF_RFC_7517)
                .containsEntry("e", EXPONENT)
                .containsEntry("alg", "RS256")
                .containsEntry("kid", "2011-04-29");
    }

    /** RFC 7515 appendix A.2. */
    @Test
    void theExampleIsVerifiedTheWayOursIs() throws Exception {
        assertThat(isSignedBy(key(MODULUS_OF_RFC_7515), TOKEN_OF_RFC_7515)).isTrue();
        assertThat(isSignedBy(key(MODULUS_OF_RFC_7515), TOKEN_OF_RFC_7515.replace("eyJpc3Mi", "eyJpc3Mj")))
                .isFalse();
    }

    @Test
    void oursIsSignedOverHeaderAndClaims() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) pair.getPublic());
        key.setPrivateKey(pair.getPrivate());
        key.setKeyId("key-1");

        String token = Signature.compact("{\"sub\":\"joe\"}", key);

        assertThat(isSignedBy((RSAPublicKey) pair.getPublic(), token)).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), US_ASCII))
                .isEqualTo("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"typ\":\"JWT\"}");
        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), US_ASCII))
                .isEqualTo("{\"sub\":\"joe\"}");
    }

    private static boolean isSignedBy(RSAPublicKey key, String token) throws Exception {
        int end = token.lastIndexOf('.');
        java.security.Signature signature = java.security.Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(token.substring(0, end).getBytes(US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static RSAPublicKey key(String modulus) throws Exception {
        return (RSAPublicKey)
                KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(modulus), number(EXPONENT)));
    }

    private static BigInteger number(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }
}
