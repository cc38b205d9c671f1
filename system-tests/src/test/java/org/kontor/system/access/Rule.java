package org.kontor.system.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the table.
 *
 * @param operation method and path as in the OpenAPI document
 * @param path the path to call, with the names of what is the owner's in braces
 * @param body the same for the body; empty for none
 * @param expected the status by kind of caller
 */
public record Rule(String service, String operation, String path, String body, Map<String, Integer> expected) {

    private static final List<String> BY_PREFERENCE = List.of("OWNER", "ADMIN", "OPERATOR", "SUPPORT", "SERVICE");

    private static final List<String> STAFF = List.of("SUPPORT", "COMPLIANCE", "OPERATOR", "ADMIN");

    private static final List<Integer> REFUSALS = List.of(401, 403, 404);

    public String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    /** Who is let in and finds something there, everybody ({@code NONE}) before others; empty if nobody does. */
    public Optional<String> whoMay() {
        if (isOpen()) {
            return Optional.of("NONE");
        }
        return BY_PREFERENCE.stream()
                .filter(caller -> !REFUSALS.contains(expected.get(caller)))
                .findFirst();
    }

    /** Whether it changes something, and somebody of the staff may do it where another customer may not. */
    public boolean isForStaff() {
        int other = expected.get("OTHER");
        return !method().equals("GET")
                && REFUSALS.contains(other)
                && STAFF.stream()
                        .map(expected::get)
                        .anyMatch(status -> status < 401 || status > 403 && status != other);
    }

    /** Whether it needs no token. */
    private boolean isOpen() {
        return expected.get("NONE").equals(expected.get("OWNER"));
    }

    @Override
    public String toString() {
        return operation;
    }
}
