package org.kontor.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.kontor.rest.json.Violations;
import org.kontor.rest.problem.Problem;

/**
 * Refuses addresses that hold control characters, for they are no text and PostgreSQL takes no NUL at all (R6), and
 * query parameters that come twice: no operation takes a list, and whatever stands between here and the caller may have
 * looked at the other one (R8; OWASP ASVS 5.0, 15.3.7).
 */
@Provider
@PreMatching
@Priority(101)
public class PlainAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        if (!isText(address.getPath())) {
            throw Problem.of(404, "not-found", "There is nothing at this path");
        }
        if (address.getRequestUri().getRawQuery() == null) {
            return;
        }
        Violations violations = new Violations();
        address.getQueryParameters().forEach((name, values) -> check(name, values, violations));
        violations.check();
    }

    private static void check(String name, List<String> values, Violations violations) {
        if (!isText(name) || !values.stream().allMatch(PlainAddress::isText)) {
            violations.add(name, "control-character", "must not hold control characters");
        }
        if (values.size() > 1) {
            violations.add(name, "repeated", "must be given once");
        }
    }

    private static boolean isText(String part) {
        return part.chars().noneMatch(Character::isISOControl);
    }
}
