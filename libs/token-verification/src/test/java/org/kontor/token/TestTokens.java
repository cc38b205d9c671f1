package org.kontor.token;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
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

/** Mints tokens as users-war does, for tests of whoever verifies them. What is bad on purpose: {@link Forgeries}. */
public final class TestTokens {

    private final RsaJsonWebKey key;

    /** With a key of its own, which nobody trusts who was not given {@link #jwks()}. */
    public TestTokens() {
        this(newKey());
    }

    /** With a key that somebody else made, to be called as it is called there. */
    public TestTokens(String kid, RSAPublicKey publicKey, PrivateKey privateKey) {
        this(new RsaJsonWebKey(publicKey));
        key.setPrivateKey(privateKey);
        key.setKeyId(kid);
    }

    private TestTokens(RsaJsonWebKey key) {
        this.key = key;
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    private static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test-1");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    RsaJsonWebKey key() {
        return key;
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
