package org.kontor.users.services.boundary;

import org.kontor.users.services.control.ServiceToken;

/**
 * A service's token, named as in RFC 6749 section 5.1.
 *
 * @param expiresIn seconds that the token is good for
 * @param scope the permissions it carries
 */
public record ServiceTokenView(String accessToken, String tokenType, long expiresIn, String scope) {

    static ServiceTokenView of(ServiceToken token) {
        return new ServiceTokenView(
                token.accessToken(),
                "Bearer",
                token.lifetime().toSeconds(),
                String.join(" ", token.permissions().stream().sorted().toList()));
    }
}
