package org.kontor.users.services.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.kontor.users.services.control.ServiceTokens;

/** Tokens for services. The secret is the proof; nobody has a token yet. */
@Path("/users/service-tokens")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class ServiceTokensResource {

    @Inject
    ServiceTokens tokens;

    @POST
    public ServiceTokenView issue(
            MultivaluedMap<String, String> form, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        TokenRequest request = TokenRequest.read(form, authorization);
        return ServiceTokenView.of(tokens.issue(request.client(), request.audience(), request.scope()));
    }
}
