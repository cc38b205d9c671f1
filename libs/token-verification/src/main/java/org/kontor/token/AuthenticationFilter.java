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
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.security.Principal;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.kontor.rest.problem.Problem;

/** Learns who is calling from the verified token; says 401 in our own words, alike on every server (R1, R2). */
@Provider
@ApplicationScoped
@Priority(AuthenticationFilter.BEFORE_THE_CONTAINER)
public class AuthenticationFilter implements ContainerRequestFilter {

    static final int BEFORE_THE_CONTAINER = Priorities.AUTHENTICATION - 100;

    @Context
    ResourceInfo operation;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        Principal principal = request.getSecurityContext().getUserPrincipal();
        if (principal instanceof JsonWebToken token) {
            caller.is(user(token), token.getGroups());
        } else if (!isOpen(operation.getResourceMethod()) && !isOpen(operation.getResourceClass())) {
            throw unauthenticated();
        }
    }

    private static boolean isOpen(AnnotatedElement operation) {
        return operation.isAnnotationPresent(PermitAll.class);
    }

    private static UUID user(JsonWebToken token) {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException noUser) {
            throw unauthenticated();
        }
    }

    private static Problem unauthenticated() {
        return Problem.of(401, "unauthenticated", "A valid bearer token is needed");
    }
}
