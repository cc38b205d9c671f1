package org.kontor.users.verification.boundary;

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
import org.kontor.users.directory.control.LostRace;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.proofs.entity.Secret;
import org.kontor.users.throttling.control.AddressAllowance;
import org.kontor.users.verification.control.EmailVerification;

/** Showing the token of a mail, and having another one sent (R11.1, R11.5). The token is the proof: no sign-in. */
@Path("/users/verify")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    AddressAllowance allowance;

    @Inject
    EmailVerification verification;

    @POST
    public Response confirm(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> token = request.string("token").required().maxLength(Secret.MAX_LENGTH);
        request.check();
        allowance.take();
        Secret secret = Secret.presented(token.value());
        LostRace.repeated(() -> verification.confirm(secret))
                .orElseThrow(() -> Problem.unprocessable("invalid-token", "The token is unknown, used, or too old"));
        return Response.noContent().build();
    }

    @POST
    @Path("resend")
    public Response resend(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> email = request.string("email")
                .required()
                .maxLength(EmailAddress.MAX_LENGTH)
                .rule("invalid", EmailAddress.RULE, EmailAddress::accepts);
        request.check();
        allowance.take();
        verification.resend(new EmailAddress(email.value()));
        return Response.accepted().build();
    }
}
