package org.kontor.users.signing.control;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.kontor.users.signing.entity.SigningKey;

/** Makes RSA key pairs and turns them into what is stored, and back into what signs. */
final class KeyPairs {

    private static final int BITS = 2048;

    private final KeySeal seal;

    KeyPairs(KeySeal seal) {
        this.seal = seal;
    }

    /** A new pair that does not sign yet, named by its thumbprint. */
    SigningKey generate(OffsetDateTime at) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            String kid = nameOf((RSAPublicKey) pair.getPublic());
            byte[] sealed = seal.seal(pair.getPrivate().getEncoded(), kid);
            return new SigningKey(kid, pair.getPublic().getEncoded(), sealed, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make an RSA key", e);
        }
    }

    /** The thumbprint of RFC 7638. */
    static String nameOf(RSAPublicKey key) {
        return new RsaJsonWebKey(key).calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** The pair, ready to sign. */
    RsaJsonWebKey open(SigningKey stored) {
        try {
            byte[] encoded = seal.open(stored.sealedPrivateKey(), stored.kid());
            PrivateKey privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            RsaJsonWebKey key = published(stored);
            key.setPrivateKey(privateKey);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "kontor.signing.key.password does not open the signing key " + stored.kid(), e);
        }
    }

    /** The public half, as it appears in the key set. */
    static RsaJsonWebKey published(SigningKey stored) {
        try {
            PublicKey publicKey =
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(stored.publicKey()));
            RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) publicKey);
            key.setKeyId(stored.kid());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the public key " + stored.kid() + " is damaged", e);
        }
    }
}
