package org.kontor.token;

import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Mints tokens as users-war does, with a key of its own, for tests of whoever verifies them. */
public final class TestTokens {

    private final RsaJsonWebKey key;

    public TestTokens() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        key.setKeyId("test-1");
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** The public half, as the JWK Set that a service is configured with. */
    public String jwks() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** Claims of a good token; a test changes what it wants to be bad. */
    public static JwtClaims claims(UUID user, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("kontor-users");
        claims.setAudience("kontor");
        claims.setStringClaim("typ", "user");
        claims.setSubject(user.toString());
        claims.setStringClaim("sid", UUID.randomUUID().toString());
        claims.setStringClaim("upn", user + "@example.org");
        claims.setStringListClaim("groups", List.of(roles));
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        return claims;
    }

    /** Claims of a good token with which a service calls another one, in its own name. */
    public static JwtClaims serviceClaims(String service, String audience, String... permissions) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("kontor-users");
        claims.setAudience(audience);
        claims.setStringClaim("typ", "service");
        claims.setSubject(service);
        claims.setStringClaim("upn", service);
        claims.setStringListClaim("groups", List.of(Role.SERVICE));
        claims.setStringClaim("scope", String.join(" ", permissions));
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    public String token(UUID user, String... roles) {
        return sign(claims(user, roles));
    }

    public String sign(JwtClaims claims) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setHeader("typ", "JWT");
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
