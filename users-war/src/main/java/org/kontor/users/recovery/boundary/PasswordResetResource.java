package org.kontor.users.recovery.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.problem.Problem;
import org.kontor.users.passwords.boundary.NewPassword;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.passwords.entity.PersonalWords;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.recovery.control.PasswordRecovery;
import org.kontor.users.throttling.control.AddressAllowance;

/** Setting a new one (R12.2, R12.3). */
@Path("/users/password/reset")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResetResource {

    @Inject
    AddressAllowance allowance;

    @Inject
    PasswordPolicy policy;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRecovery recovery;

    @POST
    public Response reset(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> token = request.string("token").required().maxLength(Secret.MAX_LENGTH);
        Field<String> password = NewPassword.ruled(request.string("password").required(), policy, PersonalWords.NONE);
        request.check();
        allowance.take();
        if (!recovery.reset(Secret.presented(token.value()), password.value(), passwords.hash(password.value()))) {
            throw Problem.unprocessable("invalid-token", "The token is unknown, used, or too old");
        }
        return Response.noContent().build();
    }
}
