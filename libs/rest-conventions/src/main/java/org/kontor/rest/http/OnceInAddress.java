package org.kontor.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.kontor.rest.json.Violations;

/**
 * Refuses a query parameter that comes twice. No operation takes a list, and whatever stands between here and the
 * caller may have looked at the other one (OWASP ASVS 5.0, 15.3.7).
 */
@Provider
@PreMatching
@Priority(102)
public class OnceInAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        if (address.getRequestUri().getRawQuery() == null) {
            return;
        }
        Violations violations = new Violations();
        address.getQueryParameters().forEach((name, values) -> {
            if (values.size() > 1) {
                violations.add(name, "repeated", "must be given once");
            }
        });
        violations.check();
    }
}
