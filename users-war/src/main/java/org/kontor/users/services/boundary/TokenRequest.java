package org.kontor.users.services.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.rest.problem.Problem;
import org.kontor.users.services.entity.ClientCredentials;

/** The form of {@code POST /users/service-tokens/} (RFC 6749 section 4.4.2, with an audience). */
record TokenRequest(ClientCredentials client, String audience, Set<String> scope) {

    private static final String NOBODY = "";

    /** @throws Problem 400 {@code invalid-request} or {@code unsupported-grant-type} */
    static TokenRequest read(MultivaluedMap<String, String> form, String authorization) {
        String grantType = one(form, "grant_type").orElseThrow(() -> invalid("grant_type is missing"));
        if (!grantType.equals("client_credentials")) {
            throw refusal("unsupported-grant-type", "grant_type must be client_credentials");
        }
        String audience = one(form, "audience").orElseThrow(() -> invalid("audience is missing"));
        Set<String> scope = one(form, "scope")
                .map(text -> Set.copyOf(List.of(text.split(" +"))))
                .orElse(Set.of());
        Optional<String> id = one(form, "client_id");
        Optional<String> secret = one(form, "client_secret");
        if (authorization != null && secret.isPresent()) {
            throw invalid("the secret is given in two ways");
        }
        ClientCredentials client = authorization == null
                ? new ClientCredentials(id.orElse(NOBODY), secret.orElse(NOBODY))
                : ClientCredentials.basic(authorization).orElse(new ClientCredentials(NOBODY, NOBODY));
        return new TokenRequest(client, audience, scope);
    }

    /** Sent without a value counts as not sent, and sent twice as wrong (RFC 6749 section 3.2). */
    private static Optional<String> one(MultivaluedMap<String, String> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw invalid(name + " is given more than once");
        }
        return values.stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private static Problem invalid(String detail) {
        return refusal("invalid-request", "The form is not complete and in order")
                .detail(detail);
    }

    private static Problem refusal(String code, String title) {
        return Problem.of(400, code, title).with("error", code.replace('-', '_'));
    }
}
