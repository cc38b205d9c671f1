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
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.recovery.control.PasswordRecovery;
import org.kontor.users.throttling.control.AddressAllowance;

/** Saying that one has forgotten it (R12.1). */
@Path("/users/password/forgot")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForgottenPasswordResource {

    @Inject
    AddressAllowance allowance;

    @Inject
    PasswordRecovery recovery;

    @POST
    public Response forgot(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> email = request.string("email")
                .required()
                .maxLength(EmailAddress.MAX_LENGTH)
                .rule("invalid", EmailAddress.RULE, EmailAddress::accepts);
        request.check();
        allowance.take();
        recovery.request(new EmailAddress(email.value()));
        return Response.accepted().build();
    }
}
