package org.kontor.notifications.deliveries.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.kontor.notifications.deliveries.control.DeadLetters;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** Mails and texts that were given up, for operators (R3.6). */
@Path("/notifications/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
@RequestScoped
public class DeadLettersResource {

    @Inject
    Caller caller;

    @Inject
    DeadLetters deadLetters;

    @GET
    public Page<DeadLetterView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return Page.of(deadLetters.page(page), page.limit(), Delivery::id, DeadLetterView::of);
    }

    @POST
    @Path("/{id}/resend")
    public Response resend(@PathParam("id") String id) {
        return Response.accepted(DeadLetterView.of(deadLetters.resend(caller.userId(), delivery(id))))
                .build();
    }

    private static UUID delivery(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw Problem.notFound("delivery");
        }
    }
}
