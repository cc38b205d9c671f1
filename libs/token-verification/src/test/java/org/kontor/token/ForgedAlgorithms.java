package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** Signed by another algorithm than the key's, or not at all (RFC 8725, sections 2.1 and 3.1). */
final class ForgedAlgorithms {

    private static final int P256_SIGNATURE = 64;
    private static final int RSA_SIGNATURE = 256;

    private final RsaJsonWebKey key;
    private final String claims;
    private final List<Forgery> forgeries = new ArrayList<>();

    ForgedAlgorithms(TestTokens genuine, String claims) {
        this.key = genuine.key();
        this.claims = claims;
    }

    List<Forgery> all() {
        unsigned();
        publicKeyAsSecret();
        anotherKindOfKey();
        return forgeries;
    }

    private void unsigned() {
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            add("alg '" + none + "'", algorithm(none).unsigned());
        }
        add("alg none with a signature", algorithm("none").signed("SHA256withRSA", key.getRsaPrivateKey()));
        add(
                "alg absent",
                token("{\"typ\":\"JWT\",\"kid\":\"" + key.getKeyId() + "\"}").unsigned());
        add(
                "alg null",
                token("{\"alg\":null,\"kid\":\"" + key.getKeyId() + "\"}").unsigned());
        add("RS256 without a signature", algorithm("RS256").unsigned());
        add("RS256 of zeros", algorithm("RS256").with(new byte[RSA_SIGNATURE]));
    }

    private void publicKeyAsSecret() {
        byte[] der = key.getRsaPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
        byte[] jwk = key.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(UTF_8);
        add("HS256 with the PEM", algorithm("HS256").authenticated("HmacSHA256", pem.getBytes(UTF_8)));
        add(
                "HS256 with the PEM, stripped",
                algorithm("HS256").authenticated("HmacSHA256", pem.strip().getBytes(UTF_8)));
        add("HS256 with the DER", algorithm("HS256").authenticated("HmacSHA256", der));
        add("HS256 with the JWK", algorithm("HS256").authenticated("HmacSHA256", jwk));
        add("HS512 with the PEM", algorithm("HS512").authenticated("HmacSHA512", pem.getBytes(UTF_8)));
        add("HS256 with a zero", algorithm("HS256").authenticated("HmacSHA256", new byte[1]));
    }

    private void anotherKindOfKey() {
        PrivateKey ec = p256().getPrivate();
        add("RS256 called ES256", algorithm("ES256").signed("SHA256withRSA", key.getRsaPrivateKey()));
        add("ES256 of a foreign key", algorithm("ES256").signed("SHA256withECDSAinP1363Format", ec));
        add("ES256 called RS256", algorithm("RS256").signed("SHA256withECDSAinP1363Format", ec));
        add("ES256 as DER", algorithm("ES256").signed("SHA256withECDSA", ec));
        add("ES256 of zeros", algorithm("ES256").with(new byte[P256_SIGNATURE]));
        add("RS512 of the right key", algorithm("RS512").signed("SHA512withRSA", key.getRsaPrivateKey()));
        add("RS256 called PS256", algorithm("PS256").signed("SHA256withRSA", key.getRsaPrivateKey()));
        add("RS256 by SHA-1", algorithm("RS256").signed("SHA1withRSA", key.getRsaPrivateKey()));
    }

    private CompactToken algorithm(String name) {
        return token("{\"alg\":\"" + name + "\",\"typ\":\"JWT\",\"kid\":\"" + key.getKeyId() + "\"}");
    }

    private CompactToken token(String header) {
        return new CompactToken(header, claims);
    }

    private void add(String flaw, String token) {
        forgeries.add(new Forgery(flaw, token));
    }

    private static KeyPair p256() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
