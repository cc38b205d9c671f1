package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.sessions.entity.OpaqueToken;

/** Exchanges a refresh token for an access token and the next refresh token. */
@ApplicationScoped
public class TokenRefresh {

    @Inject
    Sessions sessions;

    @Inject
    Users users;

    @Inject
    TokenIssue issue;

    /** @throws Problem 401 {@code invalid-refresh-token}, whatever is wrong with it */
    public SignedIn refresh(String refreshToken) {
        Grant grant = sessions.rotate(OpaqueToken.presented(refreshToken)).orElseThrow(TokenRefresh::refused);
        User user = users.find(grant.userId()).filter(User::maySignIn).orElseThrow(TokenRefresh::refused);
        return issue.issue(user, grant);
    }

    private static Problem refused() {
        return Problem.of(401, "invalid-refresh-token", "The refresh token is not valid; sign in again");
    }
}
