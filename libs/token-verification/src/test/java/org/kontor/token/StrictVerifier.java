package org.kontor.token;

import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** What a verifier of the platform's tokens has to insist on, written out for a library. */
final class StrictVerifier {

    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_LIFE_MINUTES = 60;

    private final JwtConsumer everything;
    private final JwtConsumer signatureAlone;

    StrictVerifier(String jwks) {
        signatureAlone = signatures(jwks).setSkipAllValidators().build();
        everything = signatures(jwks)
                .setExpectedIssuer("kontor-users")
                .setExpectedAudience("kontor")
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setExpectedType(true, "JWT")
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setMaxFutureValidityInMinutes(LONGEST_LIFE_MINUTES)
                .setIssuedAtRestrictions(0, LONGEST_LIFE_MINUTES * 60)
                .registerValidator(StrictVerifier::faultOfThePerson)
                .build();
    }

    boolean accepts(String token) {
        return accepts(everything, token);
    }

    boolean acceptsTheSignatureOf(String token) {
        return accepts(signatureAlone, token);
    }

    private static boolean accepts(JwtConsumer consumer, String token) {
        try {
            consumer.process(token);
            return true;
        } catch (InvalidJwtException refused) {
            return false;
        }
    }

    private static JwtConsumerBuilder signatures(String jwks) {
        try {
            return new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(jwks).getJsonWebKeys()));
        } catch (JoseException e) {
            throw new IllegalArgumentException(jwks, e);
        }
    }

    /** Null if there is none. */
    private static String faultOfThePerson(JwtContext context) throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        if (!isUuid(claims.getSubject()) || !isUuid(claims.getStringClaimValue("sid"))) {
            return "sub or sid is no UUID";
        }
        if (!claims.hasClaim("groups") || !claims.isClaimValueStringList("groups")) {
            return "groups are no list of names";
        }
        if (claims.getStringListClaimValue("groups").contains(Role.SERVICE)
                || !"user".equals(claims.getStringClaimValue("typ"))) {
            return "not a user's";
        }
        return claims.getStringClaimValue("upn") == null ? "upn is absent" : null;
    }

    private static boolean isUuid(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
