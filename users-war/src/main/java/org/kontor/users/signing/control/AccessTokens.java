package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.kontor.users.signing.entity.Bearer;

/** Signs access tokens: JWTs with the claims of MicroProfile JWT 2.1, RS256 (R3.3). */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(10);

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.audiences")
    List<String> audiences;

    public String sign(Bearer bearer) {
        RsaJsonWebKey key = keys.current();
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setHeader("typ", "JWT");
        token.setPayload(claims(bearer).toJson());
        token.setKey(key.getPrivateKey());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign with " + key.getKeyId(), e);
        }
    }

    private JwtClaims claims(Bearer bearer) {
        long now = clock.instant().getEpochSecond();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setStringClaim("typ", "user");
        claims.setSubject(bearer.userId().toString());
        claims.setStringClaim("upn", bearer.loginName());
        claims.setStringListClaim("aud", audiences);
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + LIFETIME.toSeconds()));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim("sid", bearer.sessionId().toString());
        claims.setStringListClaim("amr", bearer.methods().stream().sorted().toList());
        claims.setStringListClaim("groups", bearer.roles().stream().sorted().toList());
        claims.setStringClaim(
                "scope", String.join(" ", bearer.permissions().stream().sorted().toList()));
        return claims;
    }
}
