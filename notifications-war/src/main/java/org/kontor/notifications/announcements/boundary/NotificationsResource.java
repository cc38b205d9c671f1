package org.kontor.notifications.announcements.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.kontor.notifications.announcements.control.Posting;
import org.kontor.notifications.announcements.control.Reading;
import org.kontor.notifications.announcements.entity.IdempotencyKey;
import org.kontor.notifications.announcements.entity.ToldNotification;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.token.Role;

/** What a user was told (R4.3 to R4.6). */
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@RequestScoped
public class NotificationsResource {

    @Inject
    Caller caller;

    @Inject
    Reading reading;

    @Inject
    Posting posting;

    @GET
    public Page<NotificationView> list(
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        if (status != null && !status.equals("unread") && !status.equals("read")) {
            Violations violations = new Violations();
            violations.add("status", "not-allowed", "must be one of unread, read");
            violations.check();
        }
        PageRequest page = PageRequest.of(limit, cursor);
        return Page.of(
                reading.page(caller.userId(), status, page), page.limit(), ToldNotification::id, NotificationView::of);
    }

    @GET
    @Path("/{id}")
    public NotificationView get(@PathParam("id") String id) {
        return NotificationView.of(visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public NotificationView change(@PathParam("id") String id, String json) {
        ToldNotification told = visible(id);
        if (!caller.mayActFor(told.notification().userId())) {
            throw Problem.forbidden();
        }
        JsonBody body = JsonBody.parse(json);
        body.oneOf("status", "read").required();
        body.check();
        return NotificationView.of(reading.read(caller.userId(), told.notification()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN, Role.SERVICE})
    @Needs(Permission.NOTIFICATIONS_SEND)
    public Response post(@HeaderParam("Idempotency-Key") String key, String json) {
        UUID id = posting.post(caller.name(), PostedMessage.read(json), key(key));
        return Response.accepted(new AcceptedView(id))
                .location(URI.create("/notifications/" + id + "/"))
                .build();
    }

    private IdempotencyKey key(String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("[!-~]{1,255}")) {
            throw Problem.of(400, "bad-idempotency-key", "An Idempotency-Key is 1 to 255 visible ASCII characters");
        }
        return new IdempotencyKey(caller.userId(), value);
    }

    private ToldNotification visible(String id) {
        return reading.find(notification(id))
                .filter(told -> caller.maySee(told.notification().userId()))
                .orElseThrow(() -> Problem.notFound("notification"));
    }

    private static UUID notification(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw Problem.notFound("notification");
        }
    }
}
