package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Check 12: a good token counts where RFC 6750, section 2.1, puts it, and nowhere else. */
@SystemTest
class ATokenComesInOneAuthorizationHeaderIT {

    private static Person person;
    private static Person other;

    private final Api api;

    ATokenComesInOneAuthorizationHeaderIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @BeforeAll
    static void register(StackUnderTest stack) {
        person = Person.register(stack.api(), "Careful");
        other = Person.register(stack.api(), "Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/{user}/", "/accounts/", "/portfolios/{user}/", "/notifications/"})
    void neitherInTheQueryNorInACookieNorTwice(String path) {
        assertThat(status(path)).isEqualTo(401);
        assertThat(status(path, "Authorization", bearer(person))).isIn(200, 404);
        assertThat(status(path + "?access_token=" + person.token())).isEqualTo(401);
        assertThat(status(path, "Cookie", "Authorization=" + person.token())).isEqualTo(401);
        assertThat(status(path, "Cookie", "Bearer=" + person.token() + "; jwt=" + person.token()))
                .isEqualTo(401);
        assertThat(status(path, "X-Authorization", bearer(person))).isEqualTo(401);
        assertThat(status(path, "Authorization", person.token())).isEqualTo(401);
        assertThat(status(path, "Authorization", "Basic " + person.token())).isEqualTo(401);
        assertThat(status(path, "Authorization", bearer(person), "Authorization", bearer(person)))
                .isIn(400, 401);
        assertThat(status(path, "Authorization", bearer(person), "Authorization", bearer(other)))
                .isIn(400, 401);
        assertThat(status(path, "Authorization", bearer(person), "Authorization", "Bearer x"))
                .isIn(400, 401);
        assertThat(status(path, "Authorization", bearer(person) + ", " + bearer(other)))
                .isIn(400, 401);
    }

    private int status(String path, String... headers) {
        URI address = api.stack().locate(path.replace("{user}", person.id()));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        return api.send(headers.length == 0 ? request : request.headers(headers))
                .status();
    }

    private static String bearer(Person person) {
        return "Bearer " + person.token();
    }
}
