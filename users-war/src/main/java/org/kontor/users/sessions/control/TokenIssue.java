package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.users.directory.control.Roles;
import org.kontor.users.directory.entity.User;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.signing.control.AccessTokens;
import org.kontor.users.signing.entity.Bearer;

/** Signs the access token of a grant, with the roles and permissions the user has now. */
@ApplicationScoped
public class TokenIssue {

    @Inject
    Roles roles;

    @Inject
    AccessTokens accessTokens;

    SignedIn issue(User user, Grant grant) {
        Bearer bearer = new Bearer(
                user.id(),
                user.loginName(),
                grant.sessionId(),
                grant.methods(),
                user.roles(),
                roles.permissionsOf(user.roles()));
        return new SignedIn(accessTokens.sign(bearer), grant.refreshToken().text(), AccessTokens.LIFETIME);
    }
}
