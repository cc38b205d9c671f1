package org.kontor.token;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;

/** The authenticated user of this request. Reading it in a request without a token is a programming error. */
@RequestScoped
public class Caller {

    private UUID userId;
    private Set<String> roles = Set.of();

    void is(UUID user, Set<String> theirRoles) {
        userId = user;
        roles = Set.copyOf(theirRoles);
    }

    public UUID userId() {
        if (userId == null) {
            throw new IllegalStateException("this operation is open to everybody and has no caller");
        }
        return userId;
    }

    public boolean isAuthenticated() {
        return userId != null;
    }

    public boolean has(String role) {
        return roles.contains(role);
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
