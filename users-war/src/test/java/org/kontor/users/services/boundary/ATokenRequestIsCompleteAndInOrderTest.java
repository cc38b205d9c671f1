package org.kontor.users.services.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.services.entity.ClientCredentials;

/** RFC 6749 sections 2.3.1, 3.2, 4.4.2. */
class ATokenRequestIsCompleteAndInOrderTest {

    private static final String HEADER = "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3";

    @Test
    void theSecretIsInTheHeaderOrInTheForm() {
        MultivaluedMap<String, String> form = form("grant_type", "client_credentials", "audience", "notifications");
        assertThat(TokenRequest.read(form, HEADER).client())
                .isEqualTo(new ClientCredentials("s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw"));

        form.putSingle("client_id", "trading");
        form.putSingle("client_secret", "the secret");
        assertThat(TokenRequest.read(form, null).client()).isEqualTo(new ClientCredentials("trading", "the secret"));
        assertRefused(form, HEADER, "invalid-request");
    }

    @Test
    void scopeIsAListOfWords() {
        MultivaluedMap<String, String> form = form("grant_type", "client_credentials", "audience", "notifications");
        assertThat(TokenRequest.read(form, HEADER).scope()).isEmpty();

        form.putSingle("scope", "notifications:send  orders:read notifications:send");
        assertThat(TokenRequest.read(form, HEADER).scope())
                .containsExactlyInAnyOrder("notifications:send", "orders:read");
    }

    @Test
    void whatIsMissingOrDoubledOrOfAnotherKindIsRefused() {
        assertRefused(form("audience", "notifications"), HEADER, "invalid-request");
        assertRefused(form("grant_type", "client_credentials"), HEADER, "invalid-request");
        assertRefused(form("grant_type", "client_credentials", "audience", " "), HEADER, "invalid-request");
        assertRefused(form("grant_type", "password", "audience", "x"), HEADER, "unsupported-grant-type");
        MultivaluedMap<String, String> doubled = form("grant_type", "client_credentials", "audience", "notifications");
        doubled.add("audience", "trading");
        assertRefused(doubled, HEADER, "invalid-request");
    }

    private static void assertRefused(MultivaluedMap<String, String> form, String header, String code) {
        assertThatThrownBy(() -> TokenRequest.read(form, header)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.members()).containsEntry("error", code.replace('-', '_'));
        });
    }

    private static MultivaluedMap<String, String> form(String... pairs) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return form;
    }
}
