package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Check 16: tokens of the old key and of the new one, of either server of users, are good at every server while keys
 * rotate; a withdrawn key's are not.
 */
@SystemTest
class KeysRotateWithoutAFailedRequestIT {

    private static final int CLIENTS = 4;
    private static final double REQUESTS_A_SECOND = 40;
    private static final Duration LOAD = Duration.ofSeconds(50);
    private static final int REQUESTS_PER_TOKEN = 50;

    /** R3.7 of users. */
    private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(10);

    private final List<Api> ways;
    private final Person admin;

    KeysRotateWithoutAFailedRequestIT(StackUnderTest stack) {
        this.ways = stack.replicas("users");
        this.admin = Person.administrator(ways.get(0));
    }

    @Test
    void underLoad() throws Exception {
        List<Person> people = IntStream.range(0, CLIENTS)
                .mapToObj(number -> Person.register(way(number), "Loaded"))
                .toList();
        people.forEach(OneOfEach::awaitKnown);
        Person witness = people.get(0);
        Person elsewhere = witness.through(ways.get(1));
        String old = witness.signIn().text("access_token");
        ExecutorService background = Executors.newSingleThreadExecutor();
        try {
            Load load = new Load(new FromAllServers(people), CLIENTS, LOAD, REQUESTS_A_SECOND);
            Future<Load.Done> running = background.submit(load::run);
            await("the next key to be old enough")
                    .atMost(Duration.ofSeconds(40))
                    .until(this::isRotated);
            String fresh = witness.signIn().text("access_token");
            assertThat(kid(fresh)).isNotEqualTo(kid(old));
            await("the other server to sign with the new key and to publish the same ones")
                    .atMost(KNOWN_EVERYWHERE.plusSeconds(5))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        assertThat(kid(elsewhere.signIn().text("access_token"))).isEqualTo(kid(fresh));
                        assertThat(published(ways.get(1)))
                                .isEqualTo(published(ways.get(0)))
                                .contains(kid(fresh), kid(old));
                    });
            Map<String, Integer> outcomes = running.get().tally().outcomes();
            System.out.println("key rotation under load: requests by outcome " + outcomes);
            assertThat(outcomes).containsOnlyKeys("as it should be");
            assertThat(refusals(witness, old)).isEmpty();
            theWithdrawnKeyIsForgotten(witness, old, fresh);
        } finally {
            background.shutdownNow();
        }
    }

    private void theWithdrawnKeyIsForgotten(Person witness, String old, String fresh) {
        int asked = ways.size() * OneOfEach.OPERATIONS.size();
        admin.signIn();
        admin.through(ways.get(1))
                .delete("/users/signing-keys/" + kid(old) + "/")
                .expect(200);
        await("all servers to forget the key")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(refusals(witness, old)).hasSize(asked));
        assertThat(refusals(witness, fresh)).isEmpty();
    }

    private boolean isRotated() {
        return admin.post("/users/signing-keys/rotation/", null)
                .expect(200, 409)
                .isOk();
    }

    /** Operations that take this token for none. */
    private List<String> refusals(Person person, String token) {
        return ways.stream()
                .flatMap(way -> OneOfEach.OPERATIONS.keySet().stream()
                        .filter(operation -> OneOfEach.ask(way, person, operation, token) == 401))
                .toList();
    }

    private static String published(Api way) {
        return way.get("/.well-known/jwks.json").expect(200).body();
    }

    private Api way(int number) {
        return ways.get(number % ways.size());
    }

    private static String kid(String token) {
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(header))) {
            return reader.readObject().getString("kid");
        }
    }

    /** Everybody asks all servers in turn, and signs in again now and then. */
    private final class FromAllServers implements Scenario {

        private final List<Person> people;

        FromAllServers(List<Person> people) {
            this.people = people;
        }

        @Override
        public String name() {
            return "from-all-servers";
        }

        @Override
        public Client client(int number, int connections) {
            Person person = people.get(number);
            List<String> operations = List.copyOf(OneOfEach.OPERATIONS.keySet());
            return new Client() {
                private int asked;

                @Override
                public Outcome step() {
                    if (asked % REQUESTS_PER_TOKEN == 0) {
                        person.signIn();
                    }
                    String operation = operations.get(asked++ % operations.size());
                    int status = OneOfEach.ask(way(number), person, operation, person.token());
                    return status == OneOfEach.OPERATIONS.get(operation)
                            ? new Outcome("as it should be", Outcome.Kind.WANTED)
                            : new Outcome(operation + " " + status, Outcome.Kind.WRONG);
                }

                @Override
                public void close() {
                    // the HTTP client is shared by all
                }
            };
        }
    }
}
