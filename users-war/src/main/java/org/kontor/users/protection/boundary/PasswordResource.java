package org.kontor.users.protection.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.boundary.NewPassword;
import org.kontor.users.passwords.control.OwnPassword;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.protection.control.PasswordChange;
import org.kontor.users.verification.boundary.Self;

/** Another password (R15.2). Whoever has changed it signs in with the new one. */
@Path("/users/{id}/password")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResource {

    @Inject
    Caller caller;

    @Inject
    Users users;

    @Inject
    PasswordPolicy policy;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Passwords passwords;

    @Inject
    PasswordChange change;

    @PUT
    public Response change(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        User user = users.find(self).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        JsonBody request = JsonBody.parse(body);
        Field<String> present = request.string("password").required().maxLength(PasswordPolicy.MAX_LENGTH);
        Field<String> next = NewPassword.ruled(request.string("new_password").required(), policy, user.personalWords())
                .rule("unchanged", "must be another one", given -> !given.equals(present.value()));
        request.check();
        ownPassword.check(self, present.value());
        change.set(self, passwords.hash(next.value()));
        return Response.noContent().build();
    }
}
