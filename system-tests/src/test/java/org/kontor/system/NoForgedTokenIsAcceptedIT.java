package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.NoAnswer;
import org.kontor.client.Person;
import org.kontor.system.stack.PlatformKey;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;
import org.kontor.system.stack.Trap;
import org.kontor.token.Forgeries;
import org.kontor.token.Forgery;
import org.kontor.token.TestTokens;

/** Checks 1 to 11: every kind of bad token at each of the five services, and a good one to compare with. */
@SystemTest
class NoForgedTokenIsAcceptedIT {

    private static final Duration FAST_ENOUGH = Duration.ofSeconds(1);

    private static Trap trap;
    private static String goodToken;
    private static Forgeries forgeries;

    private final Api api;

    NoForgedTokenIsAcceptedIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @BeforeAll
    static void forge(StackUnderTest stack) throws IOException {
        Person admin = Person.administrator(stack.api());
        UUID id = UUID.fromString(stack.databases()
                .column("users", "select id from users where email = 'admin@kontor.example'")
                .get(0));
        assertThat(admin.get("/users/" + id + "/").status()).isEqualTo(200);
        TestTokens genuine = PlatformKey.tokens(stack);
        trap = new Trap();
        forgeries = new Forgeries(genuine, id, trap.address(), "admin");
        goodToken = genuine.token(id, "admin");
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
    }

    /** One operation of each service that knows an administrator by his answer. */
    @ParameterizedTest
    @CsvSource({
        "users,         GET,   /users/00000000-0000-0000-0000-000000000000/,      404",
        "trading,       GET,   /trades/rules/,                                    200",
        "portfolio,     GET,   /portfolios/00000000-0000-0000-0000-000000000000/, 404",
        "marketdata,    PATCH, /markets/AAPL/,                                    422",
        "notifications, GET,   /notifications/dead-letters/,                      200"
    })
    void butAGoodOneIs(String service, String method, String path, int answerToAGoodOne) throws IOException {
        assertThat(ask(method, path, goodToken).status()).isEqualTo(answerToAGoodOne);
        List<String> accepted = new ArrayList<>();
        List<Forgery> all = forgeries.all();
        for (Forgery forgery : all) {
            Answer answer = ask(method, path, forgery.token());
            if (answer.status() != 401
                    || !answer.text("code").equals("unauthenticated")
                    || answer.json().containsKey("detail")) {
                accepted.add(forgery.flaw() + ": " + answer);
            }
        }
        System.out.println(service + ": " + all.size() + " kinds of bad tokens, " + accepted.size()
                + " not refused as they should be");
        assertThat(accepted).isEmpty();
        assertThat(trap.visits()).as("calls to an address that a token named").isZero();
        notEvenAHugeOne(method, path);
        assertThat(ask(method, path, goodToken).status()).isEqualTo(answerToAGoodOne);
    }

    private void notEvenAHugeOne(String method, String path) {
        for (Forgery huge : forgeries.oversized()) {
            long begun = System.nanoTime();
            try {
                assertThat(ask(method, path, huge.token()).status())
                        .as(huge.flaw())
                        .isIn(400, 401, 413, 431);
            } catch (NoAnswer hungUp) {
                // the server may end the connection in the midst of a header that it will not read
                assertThat(hungUp).hasMessageNotContaining("timed out");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(huge.flaw())
                    .isLessThan(FAST_ENOUGH);
        }
    }

    private Answer ask(String method, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.stack().locate(path))
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", "application/json");
        return api.send(request.method(
                method,
                method.equals("GET")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString("{}")));
    }
}
