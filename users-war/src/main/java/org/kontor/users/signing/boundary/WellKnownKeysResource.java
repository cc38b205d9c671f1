package org.kontor.users.signing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kontor.users.signing.control.SigningKeys;

/** The public keys where verifiers look for them (RFC 8615). */
@Path("/.well-known/jwks.json")
@RequestScoped
@PermitAll
public class WellKnownKeysResource {

    @Inject
    SigningKeys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response keys() {
        return KeySetAnswer.of(keys.published());
    }
}
