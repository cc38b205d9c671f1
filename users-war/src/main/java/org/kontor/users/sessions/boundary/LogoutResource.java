package org.kontor.users.sessions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.users.sessions.control.OwnSessions;

/** Signing out. */
@Path("/users/logout")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class LogoutResource {

    @Inject
    OwnSessions sessions;

    @Inject
    Caller caller;

    @POST
    public void signOut() {
        sessions.signOut(caller.sessionId());
    }
}
