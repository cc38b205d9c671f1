package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.client.Person;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Each operation by each kind of caller, against a declared table; an operation that is not in it fails. */
@SystemTest
class OnlyThoseWhoMayGetInIT {

    static final List<String> SERVERS = Part.SERVERS;

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");
    private static Callers callers;

    private final StackUnderTest stack;

    OnlyThoseWhoMayGetInIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        callers = Callers.gather(stack.api());
        // right after a rotation another one is refused to administrators, with 409 and for half a minute
        Person administrator = Person.administrator(stack.api());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> administrator
                                .post("/users/signing-keys/rotation/", null)
                                .status()
                        == 200);
    }

    static Stream<Rule> rules() {
        return AccessTable.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everybodyGetsTheAnswerOfTheTable(Rule rule) {
        SoftAssertions all = new SoftAssertions();
        rule.expected().forEach((caller, status) -> {
            var answer = callers.call(caller, rule);
            all.assertThat(answer.status()).as("%s: %s", caller, answer).isEqualTo(status);
        });
        all.assertAll();
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void everyPublishedOperationIsInTheTable(String service) {
        URI document = stack.places().service(service).resolve("/openapi?format=json");
        JsonObject paths = stack.api().get(document).expect(200).json().getJsonObject("paths");
        TreeSet<String> published = new TreeSet<>();
        paths.forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> published.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(published).isEqualTo(AccessTable.operationsOf(service));
    }
}
