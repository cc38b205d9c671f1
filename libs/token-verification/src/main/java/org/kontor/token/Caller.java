package org.kontor.token;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.problem.Problem;

/**
 * Who sent this request: a user, or another service of the platform in its own name. Asking for either in a request
 * without a token is a programming error.
 */
@RequestScoped
public class Caller {

    private UUID userId;
    private UUID sessionId;
    private String service;
    private Set<String> roles = Set.of();
    private Set<String> permissions = Set.of();

    void isUser(UUID user, UUID session, Set<String> theirRoles, Set<String> theirPermissions) {
        userId = user;
        sessionId = session;
        roles = Set.copyOf(theirRoles);
        permissions = Set.copyOf(theirPermissions);
    }

    void isService(String name, Set<String> itsPermissions) {
        service = name;
        roles = Set.of(Role.SERVICE);
        permissions = Set.copyOf(itsPermissions);
    }

    /** @throws Problem 403 {@code forbidden} if a service calls: it has nothing that is a user's (R5) */
    public UUID userId() {
        return ofUser(userId);
    }

    /**
     * The sign-in that the token comes from.
     *
     * @throws Problem 403 {@code forbidden} if a service calls
     */
    public UUID sessionId() {
        return ofUser(sessionId);
    }

    private <T> T ofUser(T value) {
        if (isService()) {
            throw Problem.forbidden();
        }
        if (value == null) {
            throw anonymous();
        }
        return value;
    }

    /** Name of the calling service, such as {@code users}, or id of the calling user: who did it, for a record. */
    public String name() {
        if (!isAuthenticated()) {
            throw anonymous();
        }
        return isService() ? service : userId.toString();
    }

    private static IllegalStateException anonymous() {
        return new IllegalStateException("this operation is open to everybody and has no caller");
    }

    public boolean isAuthenticated() {
        return userId != null || isService();
    }

    /** Whether another service calls, in its own name. */
    public boolean isService() {
        return service != null;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether one of his roles gives him the {@link Permission}. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Whether the caller may read what belongs to that user: the user himself, or staff. */
    public boolean maySee(UUID owner) {
        return owner.equals(userId) || has(Role.SUPPORT) || has(Role.OPERATOR) || has(Role.ADMIN);
    }

    /** Whether the caller may change what belongs to that user: the user himself, or an operator. */
    public boolean mayActFor(UUID owner) {
        return owner.equals(userId) || has(Role.OPERATOR) || has(Role.ADMIN);
    }
}
