package org.kontor.users.sessions.boundary;

import org.kontor.users.sessions.control.SignedIn;

/**
 * The tokens of somebody who is signed in, named as in RFC 6749 section 5.1.
 *
 * @param expiresIn seconds that the access token is good for
 */
public record TokensView(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static TokensView of(SignedIn signedIn) {
        return new TokensView(
                signedIn.accessToken(),
                signedIn.refreshToken(),
                "Bearer",
                signedIn.accessTokenLifetime().toSeconds());
    }
}
