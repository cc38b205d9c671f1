package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.kontor.users.signing.entity.Bearer;
import org.kontor.users.signing.entity.ServiceBearer;

/** Signs access tokens: JWTs with the claims of MicroProfile JWT 2.1 (R3.3). */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** A service asks for the next one by itself: its tokens need no long life. */
    public static final Duration SERVICE_LIFETIME = Duration.ofMinutes(5);

    @Inject
    Signature signature;

    /** What {@code aud} names in tokens of users: the platform. */
    @Inject
    @ConfigProperty(name = "kontor.token.audience", defaultValue = "kontor")
    String audience;

    /** A token with which a user is known to every service. */
    public String sign(Bearer bearer) {
        JwtClaims claims = new JwtClaims();
        claims.setStringClaim("typ", "user");
        claims.setSubject(bearer.userId().toString());
        claims.setStringClaim("upn", bearer.loginName());
        claims.setStringListClaim("aud", List.of(audience));
        claims.setStringClaim("sid", bearer.sessionId().toString());
        claims.setStringListClaim("amr", sorted(bearer.methods()));
        claims.setStringListClaim("groups", sorted(bearer.roles()));
        claims.setStringClaim("scope", String.join(" ", sorted(bearer.permissions())));
        return signature.sign(claims, LIFETIME);
    }

    /** A token with which a service is known to one other service. */
    public String sign(ServiceBearer bearer) {
        JwtClaims claims = new JwtClaims();
        claims.setStringClaim("typ", "service");
        claims.setSubject(bearer.service());
        claims.setStringClaim("upn", bearer.service());
        claims.setStringListClaim("aud", List.of(audience + "-" + bearer.audience()));
        claims.setStringListClaim("groups", List.of("service"));
        claims.setStringClaim("scope", String.join(" ", sorted(bearer.permissions())));
        return signature.sign(claims, SERVICE_LIFETIME);
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
