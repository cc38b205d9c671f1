package org.kontor.users.lifecycle.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.directory.entity.UserId;
import org.kontor.users.passwords.control.OwnPassword;
import org.kontor.users.passwords.entity.PasswordPolicy;

/** Who may decide that a user goes: himself, if he shows that it is really him, or an administrator (R13.1). */
@ApplicationScoped
public class Decision {

    @Inject
    Caller caller;

    @Inject
    OwnPassword ownPassword;

    /**
     * The user who is to go.
     *
     * @throws Problem 404 if the caller may not know of the user, 403 if he may and does not decide, 422 for a missing
     *     or wrong password of who goes himself
     */
    public UUID on(String id, String body) {
        UUID user = UserId.of(id).filter(caller::maySee).orElseThrow(() -> Problem.notFound("user"));
        boolean himself = user.equals(caller.userId());
        if (!himself && !(caller.has(Role.ADMIN) && caller.may(Permission.USERS_ADMIN))) {
            throw Problem.forbidden();
        }
        JsonBody request = JsonBody.parse(body);
        Field<String> password = himself
                ? request.string("password").required().maxLength(PasswordPolicy.MAX_LENGTH)
                : request.string("password").rule("not-yours", "is asked of the user alone", given -> false);
        request.check();
        if (himself) {
            ownPassword.check(user, password.value());
        }
        return user;
    }
}
