package org.kontor.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a token says whose signature, issuer and expiry the server has verified (R1), after the checks that MicroProfile
 * JWT leaves open: who may be meant, what kind of token it is, and whether all of it is well formed (R2).
 *
 * @param keyId the key that signed it
 * @param userId the user, or null if it is a service's
 * @param service the service, or null if it is a user's
 */
record VerifiedToken(
        String keyId, UUID userId, UUID sessionId, String service, Set<String> roles, Set<String> permissions) {

    /** No token of this platform lives as long; one that claims to was not made by it as it is. */
    static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private static final int MAX_KEY_ID = 64;

    /** Header members that bring or name keys of the sender's choice, or change what the signature means. */
    private static final Set<String> UNWANTED = Set.of("jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "crit", "b64");

    /**
     * @param raw the compact form, verified by the server
     * @param userAudience what {@code aud} names in tokens of users
     * @param skew how far the clock of the issuer may be ahead
     */
    static VerifiedToken read(String raw, String userAudience, Instant now, Duration skew) throws TokenRefused {
        String[] parts = raw.split("\\.", -1);
        if (parts.length != 3) {
            throw new TokenRefused("not three parts");
        }
        String keyId = keyId(TokenPart.decode(parts[0]));
        TokenPart claims = TokenPart.decode(parts[1]);
        checkTimes(claims, now.getEpochSecond(), skew.toSeconds());
        claims.text("jti");
        claims.text("upn");
        Set<String> permissions = claims.has("scope") ? claims.words("scope") : Set.of();
        Set<String> groups = claims.texts("groups");
        boolean forUsers = claims.oneOrMore("aud").contains(userAudience);
        String type = claims.text("typ");
        if (type.equals("user") && forUsers && !groups.contains(Role.SERVICE)) {
            return new VerifiedToken(keyId, claims.uuid("sub"), claims.uuid("sid"), null, groups, permissions);
        }
        if (type.equals("service") && !forUsers && groups.equals(Set.of(Role.SERVICE))) {
            return new VerifiedToken(keyId, null, null, claims.text("sub"), groups, permissions);
        }
        throw new TokenRefused("neither a user's token nor a service's");
    }

    private static String keyId(TokenPart header) throws TokenRefused {
        if (!header.text("alg").equals("RS256") || !header.text("typ").equals("JWT")) {
            throw new TokenRefused("another algorithm or kind");
        }
        if (UNWANTED.stream().anyMatch(header::has)) {
            throw new TokenRefused("the header brings more than the name of a key");
        }
        String keyId = header.text("kid");
        if (keyId.length() > MAX_KEY_ID) {
            throw new TokenRefused("no name of a key");
        }
        return keyId;
    }

    private static void checkTimes(TokenPart claims, long now, long skew) throws TokenRefused {
        long issued = claims.seconds("iat");
        long expires = claims.seconds("exp");
        if (issued < 0 || issued > now + skew || expires <= issued || expires - issued > LONGEST_LIFE.toSeconds()) {
            throw new TokenRefused("issued in the future, or for too long");
        }
        if (expires <= now - skew) {
            throw new TokenRefused("expired");
        }
        if (claims.has("nbf") && claims.seconds("nbf") > now + skew) {
            throw new TokenRefused("not good yet");
        }
    }
}
