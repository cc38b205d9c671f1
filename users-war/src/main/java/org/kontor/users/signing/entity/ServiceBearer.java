package org.kontor.users.signing.entity;

import java.util.Set;

/**
 * Which service a token is for.
 *
 * @param service becomes {@code sub} and {@code upn}
 * @param audience the one service that accepts the token; becomes {@code aud}, after the name of the platform
 * @param permissions become {@code scope}
 */
public record ServiceBearer(String service, String audience, Set<String> permissions) {

    public ServiceBearer {
        permissions = Set.copyOf(permissions);
    }
}
