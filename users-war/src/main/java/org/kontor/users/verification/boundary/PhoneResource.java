package org.kontor.users.verification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.kontor.users.directory.boundary.UserView;
import org.kontor.users.directory.control.PhoneNumbers;
import org.kontor.users.directory.entity.PhoneNumber;
import org.kontor.users.factors.boundary.ReauthenticationFields;
import org.kontor.users.factors.control.Reauthentication;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.verification.control.PhoneVerification;

/** Asking for a code at a number, and showing it (R11.6). */
@Path("/users/{id}/phone")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhoneResource {

    @Inject
    Caller caller;

    @Inject
    Reauthentication reauthentication;

    @Inject
    PhoneVerification verification;

    @PUT
    public Response request(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> number =
                request.string("phone_number").required().rule("invalid", PhoneNumbers.RULE, PhoneNumbers::accepts);
        ReauthenticationFields himself = ReauthenticationFields.required(request);
        request.check();
        reauthentication.check(self, himself.password(), himself.secondProof());
        verification.request(self, new PhoneNumber(number.value()));
        return Response.accepted().build();
    }

    @POST
    @Path("verification")
    public UserView confirm(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> code = request.string("code").required().maxLength(Secret.MAX_LENGTH);
        request.check();
        return verification
                .confirm(self, Secret.presented(code.value()))
                .map(UserView::of)
                .orElseThrow(() -> Problem.unprocessable("invalid-code", "The code is wrong, used, or too old"));
    }
}
