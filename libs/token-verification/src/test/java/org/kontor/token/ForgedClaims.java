package org.kontor.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Signed by the platform's own key; the claims are what is wrong. */
final class ForgedClaims {

    /** Beyond the clock skew of 30 seconds, and not by much. */
    private static final int JUST_OVER = 35;

    private final TestTokens genuine;
    private final UUID user;
    private final String[] roles;
    private final List<Forgery> forgeries = new ArrayList<>();

    ForgedClaims(TestTokens genuine, UUID user, String... roles) {
        this.genuine = genuine;
        this.user = user;
        this.roles = roles.clone();
    }

    List<Forgery> all() {
        times();
        issuersAndAudiences();
        people();
        return forgeries;
    }

    private void times() {
        claims("expired", claims -> claims.setExpirationTime(inSeconds(-JUST_OVER)));
        claims("exp absent", claims -> claims.unsetClaim("exp"));
        claims("exp as text", claims -> claims.setClaim("exp", "tomorrow"));
        claims("exp as number in text", claims -> claims.setClaim("exp", "4102444800"));
        claims("exp negative", claims -> claims.setClaim("exp", -1));
        claims("exp 1e300", claims -> claims.setClaim("exp", 1e300));
        claims("exp null", claims -> claims.setClaim("exp", null));
        claims("nbf in the future", claims -> claims.setNotBefore(inSeconds(JUST_OVER)));
        claims("iat in the future", claims -> claims.setIssuedAt(inSeconds(JUST_OVER)));
        claims("iat absent", claims -> claims.unsetClaim("iat"));
        claims("good for a day", claims -> claims.setExpirationTimeMinutesInTheFuture(24 * 60));
    }

    private void issuersAndAudiences() {
        claims("wrong issuer", claims -> claims.setIssuer("https://issuer.example"));
        claims("issuer with a slash", claims -> claims.setIssuer("kontor-users/"));
        claims("issuer in capitals", claims -> claims.setIssuer("KONTOR-USERS"));
        claims("issuer absent", claims -> claims.unsetClaim("iss"));
        claims("wrong audience", claims -> claims.setAudience("another-platform"));
        claims("wrong audiences", claims -> claims.setAudience("another-platform", "kontor2"));
        claims("audience empty", claims -> claims.setAudience(List.of()));
        claims("audience absent", claims -> claims.unsetClaim("aud"));
        claims("audience as object", claims -> claims.setClaim("aud", Map.of("kontor", true)));
    }

    private void people() {
        claims("sub absent", claims -> claims.unsetClaim("sub"));
        claims("sub no UUID", claims -> claims.setSubject("admin"));
        claims("sub short of a UUID", claims -> claims.setSubject("1-1-1-1-1"));
        claims("sub as number", claims -> claims.setClaim("sub", 1));
        claims("sub as SQL", claims -> claims.setSubject("' or '1'='1"));
        claims("upn absent", claims -> claims.unsetClaim("upn"));
        claims("groups absent", claims -> claims.unsetClaim("groups"));
        claims("groups as text", claims -> claims.setClaim("groups", "admin"));
        claims("groups as object", claims -> claims.setClaim("groups", Map.of("admin", true)));
        claims("groups of numbers", claims -> claims.setClaim("groups", List.of(1, 2)));
        claims("groups of a service", claims -> claims.setClaim("groups", List.of(Role.SERVICE)));
        claims("sid absent", claims -> claims.unsetClaim("sid"));
        claims("sid no UUID", claims -> claims.setStringClaim("sid", "1"));
        claims("jti absent", claims -> claims.unsetClaim("jti"));
        claims("typ absent", claims -> claims.unsetClaim("typ"));
        claims("typ of a service", claims -> claims.setStringClaim("typ", "service"));
        claims("typ of no kind", claims -> claims.setStringClaim("typ", "refresh"));
    }

    private void claims(String flaw, Consumer<JwtClaims> change) {
        JwtClaims claims = TestTokens.claims(user, roles);
        change.accept(claims);
        forgeries.add(new Forgery(flaw, genuine.sign(claims)));
    }

    private static NumericDate inSeconds(long seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }
}
