package org.kontor.rest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.rest.problem.Problem;

/** Collects everything that is wrong with a request, so that the caller hears of it in one answer. */
public final class Violations {

    private final List<Map<String, String>> errors = new ArrayList<>();

    /** @param field name of the body's field or of the query parameter */
    public void add(String field, String code, String detail) {
        errors.add(Map.of("pointer", "/" + field, "code", code, "detail", detail));
    }

    /** Throws a 422 problem {@code validation} with all errors, if there are any. */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problem.unprocessable("validation", "The request has fields that cannot be accepted")
                    .detail(errors.get(0).get("pointer").substring(1) + " "
                            + errors.get(0).get("detail"))
                    .with("errors", errors);
        }
    }
}
