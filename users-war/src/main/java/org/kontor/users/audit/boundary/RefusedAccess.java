package org.kontor.users.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;

/** Records who asked for what his roles do not allow (R6.8). */
@Provider
@ApplicationScoped
public class RefusedAccess implements ContainerResponseFilter {

    private static final int MAX_LENGTH = 200;

    @Inject
    AuditTrail trail;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.FORBIDDEN.getStatusCode()) {
            trail.recordAlone(SecurityEvent.refused(EventType.ACCESS)
                    .with("method", request.getMethod())
                    .with("path", shortened(request.getUriInfo().getPath(false))));
        }
    }

    /** Still encoded, so that it holds printable characters only. */
    private static String shortened(String path) {
        return path.length() <= MAX_LENGTH ? path : path.substring(0, MAX_LENGTH);
    }
}
