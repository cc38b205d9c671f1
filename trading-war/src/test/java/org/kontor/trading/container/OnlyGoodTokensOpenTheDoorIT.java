package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;
import org.kontor.token.TestTokens;

/** MicroProfile JWT as configured, with the filter of libs/token-verification in front of the resources. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnlyGoodTokensOpenTheDoorIT {

    @ArquillianResource
    URL deployed;

    private final UUID user = UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void aGoodTokenOpens() throws Exception {
        assertThat(get(TradingServer.TOKENS.token(user, Role.CUSTOMER)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void badOnesGetA401Problem() throws Exception {
        String good = TradingServer.TOKENS.token(user, Role.CUSTOMER);
        Map<String, String> bad = Map.of(
                "garbage", "garbage",
                "foreign key", new TestTokens().token(user, Role.CUSTOMER),
                "tampered", good.substring(0, good.length() - 8) + "AAAAAAAA",
                "alg none", none(good),
                "expired", changed(claims -> claims.setExpirationTime(NumericDate.fromSeconds(0))),
                "other audience", changed(claims -> claims.setAudience("somebody-else")),
                "other issuer", changed(claims -> claims.setIssuer("somebody-else")),
                "no user", changed(claims -> claims.setSubject("root")),
                "a service's for another one",
                        TradingServer.TOKENS.sign(TestTokens.serviceClaims("users", "kontor-notifications")));

        for (Map.Entry<String, String> token : bad.entrySet()) {
            isProblem(get(token.getValue()), 401, "unauthenticated", token.getKey());
        }
        isProblem(get(null), 401, "unauthenticated", "no token");
    }

    @Test
    void aRoleThatMayNotIsA403Problem() throws Exception {
        String service = TradingServer.TOKENS.sign(TestTokens.serviceClaims("users", "kontor-trading"));

        isProblem(get(TradingServer.TOKENS.token(user, Role.COMPLIANCE)), 403, "forbidden", "compliance");
        isProblem(get(service), 403, "forbidden", "service");
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue("application/problem+json");
        assertThat(answer.body()).as(what).contains("\"code\":\"" + code + "\"");
    }

    private HttpResponse<String> get(String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(deployed.toURI().resolve("accounts/"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String changed(Consumer<JwtClaims> change) {
        JwtClaims claims = TestTokens.claims(user, Role.CUSTOMER);
        change.accept(claims);
        return TradingServer.TOKENS.sign(claims);
    }

    private static String none(String good) {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1);
    }
}
