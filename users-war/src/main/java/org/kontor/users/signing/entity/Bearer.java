package org.kontor.users.signing.entity;

import java.util.Set;
import java.util.UUID;

/**
 * Whom an access token is for.
 *
 * @param userId becomes {@code sub}
 * @param loginName becomes {@code upn}
 * @param sessionId becomes {@code sid}
 * @param roles become {@code groups}
 * @param permissions become {@code scope}
 */
public record Bearer(UUID userId, String loginName, UUID sessionId, Set<String> roles, Set<String> permissions) {

    public Bearer {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }
}
