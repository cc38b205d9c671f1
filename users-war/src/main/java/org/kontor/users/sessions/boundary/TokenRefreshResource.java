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
import org.kontor.users.sessions.control.TokenRefresh;

/** Staying signed in. The refresh token is the proof; an access token is not asked for, it may have expired. */
@Path("/users/token/refresh")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenRefreshResource {

    private static final int MAX_LENGTH = 512;

    @Inject
    TokenRefresh tokenRefresh;

    @POST
    public TokensView refresh(String body) {
        JsonBody request = JsonBody.parse(body);
        Field<String> token = request.string("refresh_token").required().maxLength(MAX_LENGTH);
        request.check();
        return TokensView.of(tokenRefresh.refresh(token.value()));
    }
}
