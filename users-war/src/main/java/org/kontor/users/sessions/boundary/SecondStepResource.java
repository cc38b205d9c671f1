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
import org.kontor.users.factors.boundary.SecondProofFields;
import org.kontor.users.sessions.control.SecondStep;

/** The second step of signing in (R4.8). The challenge and the code are the proof: nobody has a token yet. */
@Path("/users/mfa")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SecondStepResource {

    private static final int MAX_LENGTH = 64;

    @Inject
    SecondStep secondStep;

    @POST
    public TokensView answer(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> challenge = request.string("challenge").required().maxLength(MAX_LENGTH);
        SecondProofFields proof = SecondProofFields.of(request);
        request.check();
        return TokensView.of(secondStep.answer(challenge.value(), proof.value()));
    }
}
