package org.kontor.users.signing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.rest.page.Page;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.signing.control.KeyRotation;

/** Seeing, rotating and withdrawing the keys. */
@Path("/users/signing-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Needs(Permission.USERS_ADMIN)
public class SigningKeysResource {

    @Inject
    KeyRotation rotation;

    @GET
    public Page<SigningKeyView> keys() {
        return new Page<>(rotation.all().stream().map(SigningKeyView::of).toList(), null);
    }

    @POST
    @Path("rotation")
    public Page<SigningKeyView> rotate() {
        rotation.rotate();
        return keys();
    }

    @DELETE
    @Path("{kid}")
    public Page<SigningKeyView> withdraw(@PathParam("kid") String kid) {
        rotation.withdraw(kid);
        return keys();
    }
}
