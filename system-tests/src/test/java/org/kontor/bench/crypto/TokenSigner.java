package org.kontor.bench.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.kontor.token.TestTokens;

/** Signs good tokens by one of the two algorithms that MicroProfile JWT knows. */
record TokenSigner(String algorithm, PublicJsonWebKey key) {

    static TokenSigner rs256() throws JoseException {
        return named("RS256", RsaJwkGenerator.generateJwk(2048));
    }

    static TokenSigner es256() throws JoseException {
        return named("ES256", EcJwkGenerator.generateJwk(EllipticCurves.P256));
    }

    private static TokenSigner named(String algorithm, PublicJsonWebKey key) {
        key.setKeyId("measured");
        key.setUse("sig");
        key.setAlgorithm(algorithm);
        return new TokenSigner(algorithm, key);
    }

    String sign() throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(TestTokens.claims(UUID.randomUUID(), "customer").toJson());
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setHeader("typ", "JWT");
        token.setKey(key.getPrivateKey());
        return token.getCompactSerialization();
    }

    List<String> sign(int count) throws JoseException {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(sign());
        }
        return tokens;
    }

    String jwks() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
