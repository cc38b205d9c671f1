package org.kontor.users.signing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.kontor.users.signing.entity.Bearer;
import org.kontor.users.signing.entity.ServiceBearer;
import org.kontor.users.signing.entity.SigningKey;

/** R3.3. */
class AccessTokenCarriesTheClaimsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:30:00.9Z");
    private static final Bearer ANN = new Bearer(
            UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55"),
            "ann.lee",
            UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e56"),
            Set.of("pwd", "otp"),
            Set.of("operator", "customer"),
            Set.of("orders:write", "orders:read"));

    private final KeyPairs pairs = new KeyPairs(new KeySeal("the secret"));
    private final SigningKey key = pairs.generate(OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC));

    @Test
    void allOfThemAndNothingElse() throws Exception {
        JwtClaims claims = verified(accessTokens().sign(ANN)).getJwtClaims();

        assertThat(claims.getJwtId()).isNotBlank();
        claims.unsetClaim("jti");
        assertThat(claims.toJson())
                .isEqualTo("{\"typ\":\"user\",\"sub\":\"019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55\","
                        + "\"upn\":\"ann.lee\",\"aud\":[\"kontor\"],"
                        + "\"sid\":\"019abf3c-6d00-7a11-8c4e-2f6d1b0a9e56\",\"amr\":[\"otp\",\"pwd\"],\"groups\":[\"customer\",\"operator\"],"
                        + "\"scope\":\"orders:read orders:write\","
                        + "\"iss\":\"kontor-users\",\"iat\":1795357800,\"exp\":1795358400}");
    }

    @Test
    void aServicesTokenIsForOneOtherServiceAndHasNoSession() throws Exception {
        String token = accessTokens().sign(new ServiceBearer("trading", "notifications", Set.of("notifications:send")));

        JwtClaims claims = verified(token, "kontor-notifications").getJwtClaims();
        claims.unsetClaim("jti");
        assertThat(claims.toJson())
                .isEqualTo("{\"typ\":\"service\",\"sub\":\"trading\",\"upn\":\"trading\","
                        + "\"aud\":[\"kontor-notifications\"],\"groups\":[\"service\"],"
                        + "\"scope\":\"notifications:send\","
                        + "\"iss\":\"kontor-users\",\"iat\":1795357800,\"exp\":1795358100}");
    }

    @Test
    void theHeaderNamesTheKeyAndTheKind() throws Exception {
        JwtContext token = verified(accessTokens().sign(ANN));

        assertThat(token.getJoseObjects().get(0).getHeaders().getFullHeaderAsJsonString())
                .isEqualTo("{\"alg\":\"RS256\",\"kid\":\"" + key.kid() + "\",\"typ\":\"JWT\"}");
    }

    @Test
    void noTwoTokensHaveOneId() throws Exception {
        String one = verified(accessTokens().sign(ANN)).getJwtClaims().getJwtId();
        String other = verified(accessTokens().sign(ANN)).getJwtClaims().getJwtId();

        assertThat(one).isNotEqualTo(other);
    }

    /** Verified as the other services do it: with the published key, issuer and audience. */
    private JwtContext verified(String token) throws InvalidJwtException {
        return verified(token, "kontor");
    }

    private JwtContext verified(String token, String audience) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(KeyPairs.published(key).getPublicKey())
                .setExpectedIssuer("kontor-users")
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .process(token);
    }

    private AccessTokens accessTokens() {
        Signature signature = new Signature();
        signature.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        signature.issuer = "kontor-users";
        signature.keys = new SigningKeys() {
            @Override
            RsaJsonWebKey current() {
                return pairs.open(key);
            }
        };
        AccessTokens tokens = new AccessTokens();
        tokens.signature = signature;
        tokens.audience = "kontor";
        return tokens;
    }
}
