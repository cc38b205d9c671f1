package org.kontor.users.sessions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.users.sessions.control.OwnSessions;
import org.kontor.users.sessions.entity.Session;

/** The caller's sessions: where he is signed in, and putting an end to it. */
@Path("/users/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class SessionsResource {

    @Inject
    OwnSessions sessions;

    @Inject
    Caller caller;

    @GET
    public Page<SessionView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID asking = caller.sessionId();
        return Page.of(
                sessions.page(caller.userId(), page),
                page.limit(),
                Session::id,
                session -> SessionView.of(session, asking));
    }

    @DELETE
    public void endAll() {
        sessions.signOutEverywhere(caller.userId());
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") String id) {
        sessions.end(caller.userId(), session(id));
    }

    private static UUID session(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw Problem.notFound("session");
        }
    }
}
