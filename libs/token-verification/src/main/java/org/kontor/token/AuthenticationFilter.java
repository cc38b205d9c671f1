package org.kontor.token;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.kontor.rest.correlation.RequestLine;
import org.kontor.rest.problem.Problem;

/** Learns who is calling from the verified token; says 401 in our own words, alike on every server (R1, R2). */
@Provider
@ApplicationScoped
@Priority(AuthenticationFilter.BEFORE_THE_CONTAINER)
public class AuthenticationFilter implements ContainerRequestFilter {

    static final int BEFORE_THE_CONTAINER = Priorities.AUTHENTICATION - 100;

    /** The machine's, as for the server's own check of expiry: an application may be told another time, a token not. */
    private static final Clock MACHINE = Clock.systemUTC();

    @Context
    ResourceInfo operation;

    @Inject
    Caller caller;

    @Inject
    KnownKeys keys;

    /** What {@code aud} names in tokens of users; those of services name one service instead (R5). */
    @Inject
    @ConfigProperty(name = "kontor.token.audience", defaultValue = "kontor")
    String userAudience;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.clock.skew", defaultValue = "30")
    int skewSeconds;

    @Override
    public void filter(ContainerRequestContext request) {
        Principal principal = request.getSecurityContext().getUserPrincipal();
        if (principal instanceof JsonWebToken token) {
            checkOneCredential(request);
            learn(token.getRawToken(), request);
        } else if (on(PermitAll.class) == null) {
            throw request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                    ? unauthenticated()
                    : unauthenticated("refused by the server", request);
        }
        Needs needs = on(Needs.class);
        if (needs != null && !caller.may(needs.value())) {
            throw Problem.forbidden();
        }
    }

    private void learn(String raw, ContainerRequestContext request) {
        VerifiedToken token;
        try {
            token = VerifiedToken.read(raw, userAudience, MACHINE.instant(), Duration.ofSeconds(skewSeconds));
        } catch (TokenRefused refused) {
            throw unauthenticated(refused.getMessage(), request);
        }
        if (!keys.mayHaveSigned(token.keyId())) {
            throw unauthenticated("signed with no key of the platform", request);
        }
        if (token.service() != null) {
            caller.isService(token.service(), token.permissions());
            RequestLine.calledBy(token.service(), request);
        } else {
            caller.isUser(token.userId(), token.sessionId(), token.roles(), token.permissions());
            RequestLine.calledBy(token.userId(), request);
        }
    }

    /** With two, whatever stands between here and the caller may have checked the other one. */
    private static void checkOneCredential(ContainerRequestContext request) {
        List<String> credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (credentials == null || credentials.size() != 1) {
            throw unauthenticated("not the only credential", request);
        }
    }

    /** The annotation of the operation or else of its class. */
    private <A extends Annotation> A on(Class<A> annotation) {
        A own = operation.getResourceMethod().getAnnotation(annotation);
        return own != null ? own : operation.getResourceClass().getAnnotation(annotation);
    }

    /** A token that was shown and is not good is worth a word in the log; that none was shown is not. */
    private static Problem unauthenticated(String why, ContainerRequestContext request) {
        RequestLine.refusedBecause("bad token, " + why, request);
        return unauthenticated();
    }

    private static Problem unauthenticated() {
        return Problem.of(401, "unauthenticated", "A valid bearer token is needed");
    }
}
