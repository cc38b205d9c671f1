package org.kontor.users.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.token.Role;
import org.kontor.users.audit.control.AuditSearch;
import org.kontor.users.audit.control.ChainVerification;
import org.kontor.users.audit.entity.ChainEnd;
import org.kontor.users.audit.entity.EventFilter;
import org.kontor.users.audit.entity.RecordedEvent;

/** The trail, for those who watch over the others: the roles with the permission {@code audit:read}. */
@Path("/users/audit")
@RequestScoped
@RolesAllowed({Role.COMPLIANCE, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditSearch search;

    @Inject
    ChainVerification verification;

    @GET
    public Response events(
            @BeanParam AuditParameters parameters,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo address) {
        PageRequest wanted = PageRequest.of(limit, cursor);
        EventFilter filter = parameters.filter();
        Page<SecurityEventView> page = Page.of(
                search.find(filter, wanted.after(), wanted.limit() + 1),
                wanted.limit(),
                RecordedEvent::id,
                SecurityEventView::of);
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, "<" + next(address, page.nextCursor()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** @param known the end that an earlier verification came to */
    @GET
    @Path("verification")
    public VerificationView verify(@QueryParam("known_end") String known) {
        Violations violations = new Violations();
        if (known != null && !ChainEnd.accepts(known)) {
            violations.add("known_end", "invalid", "must be the end of an earlier verification");
        }
        violations.check();
        return VerificationView.of(
                verification.verify(Optional.ofNullable(known).map(ChainEnd::parse)));
    }

    private static String next(UriInfo address, String cursor) {
        URI next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
