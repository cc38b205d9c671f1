package org.kontor.floor;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers, and does nothing else. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {

    private static final String NOTHING = "{}";

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return NOTHING;
    }

    /** For a caller with a token that is good. */
    @GET
    @Path("token")
    @RolesAllowed("customer")
    public String withToken() {
        return NOTHING;
    }
}
