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

/** Refuses addresses that hold control characters: they are no text, and PostgreSQL takes no NUL at all. */
@Provider
@PreMatching
@Priority(101)
public class TextInAddress implements ContainerRequestFilter {

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
        if (!isText(name) || !values.stream().allMatch(TextInAddress::isText)) {
            violations.add(name, "control-character", "must not hold control characters");
        }
    }

    private static boolean isText(String part) {
        return part.chars().noneMatch(Character::isISOControl);
    }
}
