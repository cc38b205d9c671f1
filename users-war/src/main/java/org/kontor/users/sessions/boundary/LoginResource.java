package org.kontor.users.sessions.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.factors.boundary.SecondProofFields;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.sessions.control.Login;

/** Signing in. */
@Path("/users/login")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoginResource {

    @Inject
    Login login;

    @POST
    public TokensView signIn(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> email = request.string("email").maxLength(EmailAddress.MAX_LENGTH);
        Field<String> username = request.string("username").maxLength(EmailAddress.MAX_LENGTH);
        Field<String> password = request.string("password").required().maxLength(PasswordPolicy.MAX_LENGTH);
        Field<String> otp = request.string("otp").maxLength(SecondProofFields.MAX_OTP_LENGTH);
        request.require(
                (email.value() == null) != (username.value() == null),
                "email",
                "one-of",
                "or username is required, and not both");
        request.check();
        return TokensView.of(
                email.value() == null
                        ? login.withUsername(username.value(), password.value(), otp.value())
                        : login.withEmail(email.value(), password.value(), otp.value()));
    }
}
