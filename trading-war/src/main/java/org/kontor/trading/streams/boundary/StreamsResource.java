package org.kontor.trading.streams.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.streams.control.OrderStreams;

/** The caller's own order updates as server-sent events. */
@RequestScoped
@Path("trades/stream")
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class StreamsResource {

    @Inject
    Caller caller;

    @Inject
    OrderStreams streams;

    /**
     * Opens a stream.
     *
     * @param header what a browser sends that comes again; it wins over the parameter, which stands in its address for
     *     good
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void open(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String header,
            @QueryParam("last_event_id") String parameter,
            @Context SecurityContext security,
            @Context SseEventSink sink,
            @Context Sse sse) {
        JsonWebToken token = (JsonWebToken) security.getUserPrincipal();
        streams.open(
                caller.userId(),
                header == null ? parameter : header,
                Instant.ofEpochSecond(token.getExpirationTime()),
                new SseSubscriber(sink, sse));
    }
}
