package org.kontor.users.protection.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.kontor.users.factors.boundary.SecondProofFields;
import org.kontor.users.passwords.control.OwnPassword;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.protection.control.OwnSecondFactor;
import org.kontor.users.verification.boundary.Self;

/** The caller's second factor: turning it on and off (R15.3 to R15.6). */
@Path("/users/{id}/mfa")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SecondFactorResource {

    @Inject
    Caller caller;

    @Inject
    OwnPassword ownPassword;

    @Inject
    OwnSecondFactor own;

    @GET
    public SecondFactorView status(@PathParam("id") String id) {
        return SecondFactorView.of(own.status(Self.of(id, caller)));
    }

    @POST
    public SecretView begin(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> password = password(request);
        request.check();
        ownPassword.check(self, password.value());
        return SecretView.of(own.begin(self));
    }

    @POST
    @Path("confirmation")
    public RecoveryCodesView confirm(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> otp = request.string("otp").required().maxLength(SecondProofFields.MAX_OTP_LENGTH);
        request.check();
        return RecoveryCodesView.of(own.confirm(self, otp.value().replace(" ", ""), caller.sessionId()));
    }

    @POST
    @Path("recovery-codes")
    public RecoveryCodesView replaceRecoveryCodes(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> password = password(request);
        SecondProofFields proof = SecondProofFields.of(request);
        request.check();
        ownPassword.check(self, password.value());
        return RecoveryCodesView.of(own.replaceRecoveryCodes(self, proof.value()));
    }

    @POST
    @Path("removal")
    public Response remove(@PathParam("id") String id, String body) {
        UUID self = Self.of(id, caller);
        JsonBody request = JsonBody.parse(body);
        Field<String> password = password(request);
        SecondProofFields proof = SecondProofFields.of(request);
        request.check();
        ownPassword.check(self, password.value());
        own.remove(self, proof.value(), caller.sessionId());
        return Response.noContent().build();
    }

    private static Field<String> password(JsonBody request) {
        return request.string("password").required().maxLength(PasswordPolicy.MAX_LENGTH);
    }
}
