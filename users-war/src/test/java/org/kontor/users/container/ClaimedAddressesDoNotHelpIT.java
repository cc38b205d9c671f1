package org.kontor.users.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.users.container.Visitor.Answer;

/**
 * R7.5 and R6.5 over HTTP where no proxy is trusted: whatever a request says of where it comes from, its connection
 * counts, and all operations that are open to everybody and could be used to guess count together.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClaimedAddressesDoNotHelpIT {

    private static final int A_MINUTE = 20;

    /** Paths, bodies and what each is answered while it is not too often. */
    static final List<Arguments> OPERATIONS = List.of(
            arguments("users/login/", Visitor.json("email", "no@example.org", "password", "none"), 401),
            arguments("users/mfa/", Visitor.json("challenge", "none", "otp", "000000"), 401),
            arguments("users/verify/", Visitor.json("token", "none"), 422),
            arguments("users/verify/resend/", Visitor.json("email", "no@example.org"), 202),
            arguments("users/password/forgot/", Visitor.json("email", "no@example.org"), 202),
            arguments(
                    "users/password/reset/", Visitor.json("token", "none", "password", "fourteen silver herons"), 422));

    private static int days;
    private static int claims;

    @ArquillianResource
    URL deployed;

    private Visitor visitor;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void anotherDay() throws Exception {
        visitor = new Visitor(deployed.toURI());
        visitor.pass(Duration.ofDays(++days));
    }

    @Test
    void signingInUnderManyNames() {
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(visitor.signIn(UUID.randomUUID() + "@example.org", "none", claim())
                            .status())
                    .isEqualTo(401);
        }
        isTooOften(visitor.signIn(UUID.randomUUID() + "@example.org", "none", claim()));

        visitor.pass(Duration.ofSeconds(3));
        assertThat(visitor.signIn(UUID.randomUUID() + "@example.org", "none", claim())
                        .status())
                .isEqualTo(401);
        isTooOften(visitor.signIn(UUID.randomUUID() + "@example.org", "none", claim()));
    }

    @Test
    void wrongPasswordsUnderOneNameLockIt() {
        String email = UUID.randomUUID() + "@example.com";
        visitor.register(email, "fourteen silver herons");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(email, "wrong horse battery", claim()).status())
                    .isEqualTo(401);
        }

        assertThat(visitor.signIn(email, "fourteen silver herons", claim()).status())
                .isEqualTo(423);
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void eachOperationTakesFromWhatAllHave(String path, JsonObject body, int usual) {
        // a name that is locked would be another reason to refuse
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(visitor.post(path, renamed(body, i), claim()).status()).isEqualTo(usual);
        }
        for (Arguments operation : OPERATIONS) {
            Object[] other = operation.get();
            isTooOften(visitor.post((String) other[0], (JsonObject) other[1], claim()));
        }
        visitor.pass(Duration.ofMinutes(1));
        assertThat(visitor.post(path, renamed(body, A_MINUTE), claim()).status())
                .isEqualTo(usual);
    }

    private static JsonObject renamed(JsonObject body, int number) {
        return body.containsKey("password") && body.containsKey("email")
                ? Visitor.json("email", "no-" + days + "-" + number + "@example.org", "password", "none")
                : body;
    }

    private static void isTooOften(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(429);
        assertThat(answer.text("code")).isEqualTo("rate-limited");
        assertThat(answer.retryAfter()).isEqualTo("4");
    }

    /** What has ever been taken for the address of a client, by proxies and by Open Liberty, another one each time. */
    private static Map<String, String> claim() {
        claims++;
        String address = "198.18." + claims / 250 + "." + (claims % 250 + 1);
        return Map.of(
                "X-Forwarded-For", address,
                "Forwarded", "for=" + address,
                "X-Real-IP", address,
                "True-Client-IP", address,
                "$WSRA", address,
                "$WSRH", address);
    }
}
