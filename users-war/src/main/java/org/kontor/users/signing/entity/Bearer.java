package org.kontor.users.signing.entity;

import java.util.Set;
import java.util.UUID;

/**
 * Whom an access token is for.
 *
 * @param userId becomes {@code sub}
 * @param loginName becomes {@code upn}
 * @param sessionId becomes {@code sid}
 * @param methods becomes {@code amr}: how he proved to be himself, values of RFC 8176
 * @param roles become {@code groups}
 * @param permissions become {@code scope}
 */
public record Bearer(
        UUID userId,
        String loginName,
        UUID sessionId,
        Set<String> methods,
        Set<String> roles,
        Set<String> permissions) {

    public Bearer {
        methods = Set.copyOf(methods);
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }
}
