package org.kontor.users.verification.boundary;

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
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.factors.boundary.ReauthenticationFields;
import org.kontor.users.factors.control.Reauthentication;
import org.kontor.users.verification.control.EmailVerification;

/** Asking for another address (R11.2). */
@Path("/users/{id}/email")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmailResource {

    @Inject
    Caller caller;

    @Inject
    Reauthentication reauthentication;

    @Inject
    EmailVerification verification;

    @PUT
    public Response request(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> email = request.string("email")
                .required()
                .maxLength(EmailAddress.MAX_LENGTH)
                .rule("invalid", EmailAddress.RULE, EmailAddress::accepts);
        ReauthenticationFields himself = ReauthenticationFields.required(request);
        request.check();
        reauthentication.check(self, himself.password(), himself.secondProof());
        verification.request(self, new EmailAddress(email.value()));
        return Response.accepted().build();
    }
}
