package org.kontor.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.contract.Contract;
import org.kontor.system.contract.Operation;
import org.kontor.system.input.FieldTrial;
import org.kontor.system.input.Heap;
import org.kontor.system.input.WrongBodies;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Every field of every request body with every wrong value, and every body that is wrong as a whole: refused as a
 * problem that names the field, never a 500, and what it took of the heap comes back.
 *
 * <p>The ordinary run takes a sample that follows from {@code kontor.input.seed}; {@code kontor.input.share=1} takes
 * all.
 */
@SystemTest
class NoInputBreaksAServiceIT {

    static final List<String> SERVERS = Part.SERVERS;

    private static final double SHARE = Double.parseDouble(System.getProperty("kontor.input.share", "0.1"));
    private static final long SEED = Long.getLong("kontor.input.seed", 223_917);
    private static final int KEPT_MEGABYTES = 24;
    private static final List<Integer> REFUSALS = List.of(400, 413, 415, 422);

    private static Callers callers;

    private final StackUnderTest stack;

    NoInputBreaksAServiceIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        callers = Callers.gather(stack);
        System.out.println("kontor.input.seed=" + SEED + " kontor.input.share=" + SHARE);
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void wrongValuesAreRefusedByTheNameOfTheirField(String service) {
        Random sample = new Random(SEED);
        List<String> failures = new ArrayList<>();
        List<FieldTrial> trials = withBodies(service)
                .flatMap(operation -> FieldTrial.of(operation, isHarmless(operation)).stream())
                .filter(trial -> sample.nextDouble() < SHARE)
                .toList();
        for (FieldTrial trial : trials) {
            Answer answer =
                    send(trial.operation(), "application/json", "", trial.body().getBytes(UTF_8));
            if (answer.status() >= 500
                    || !answer.isOk() && !answer.mediaType().startsWith("application/problem+json")) {
                failures.add(trial + " -> " + answer);
            } else if (trial.ruledOut() && !names(answer, trial.pointer())) {
                failures.add(trial + " is not refused by its name -> " + answer);
            }
        }
        System.out.println(service + ": " + trials.size() + " wrong values, " + failures.size() + " answered wrongly");
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void wrongBodiesAreRefusedAndLeaveNothingInTheHeap(String service) {
        Heap heap = new Heap(stack, service);
        // the first time fills caches, which stay; what each further time left would be lost
        List<String> failures = new ArrayList<>(withWrongBodies(service));
        long before = heap.usedMegabytes();
        failures.addAll(withWrongBodies(service));
        assertThat(failures).isEmpty();
        // what a server keeps for a while only comes back by itself, and is not lost
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(heap.usedMegabytes())
                        .as("MB in the heap, of %d before", before)
                        .isLessThan(before + KEPT_MEGABYTES));
        System.out.println(
                service + ": heap " + before + " MB before wrong bodies, " + heap.usedMegabytes() + " MB after");
    }

    private List<String> withWrongBodies(String service) {
        List<String> failures = new ArrayList<>();
        withBodies(service).forEach(operation -> {
            for (WrongBodies.Body body : WrongBodies.all()) {
                Answer answer = send(operation, body.media(), body.encoding(), body.bytes());
                if (!REFUSALS.contains(answer.status()) || !answer.mediaType().startsWith("application/problem+json")) {
                    failures.add(operation + " with " + body + " -> " + answer);
                }
            }
        });
        return failures;
    }

    @Test
    void wrongParametersAreRefusedTooOrTaken() {
        List<String> failures = new ArrayList<>();
        Contract.allOperations(stack.api()).forEach(operation -> {
            Rule rule = AccessTable.ruleOf(operation.name());
            for (String parameter : operation.queryParameters()) {
                for (String value :
                        List.of("%00", "%27--", "-1", "1e400", "%F0%9F%9A%80", "%FF", "", "x".repeat(4_000))) {
                    String path = rule.path() + (rule.path().contains("?") ? "&" : "?") + parameter + "=" + value;
                    Rule asking = new Rule(rule.service(), rule.operation(), path, rule.body(), rule.expected());
                    if (rule.method().equals("GET") && !path.contains("/stream/")) {
                        Answer answer = callers.call(rule.whoMay().orElse("ADMIN"), asking);
                        if (answer.status() >= 500) {
                            failures.add(answer.toString());
                        }
                    }
                }
            }
        });
        assertThat(failures).isEmpty();
    }

    private Stream<Operation> withBodies(String service) {
        return Contract.of(service, stack.api()).operations().stream()
                .filter(operation -> operation.body().isPresent());
    }

    /** What the owner and everybody may do concerns nobody else. */
    private static boolean isHarmless(Operation operation) {
        return AccessTable.ruleOf(operation.name()).whoMay().stream().allMatch(List.of("OWNER", "NONE")::contains);
    }

    private Answer send(Operation operation, String media, String encoding, byte[] body) {
        Rule rule = AccessTable.ruleOf(operation.name());
        HttpRequest.Builder request = callers.request(rule.whoMay().orElseThrow(), rule)
                .setHeader("Content-Type", media)
                .method(rule.method(), HttpRequest.BodyPublishers.ofByteArray(body));
        return stack.api().send(encoding.isEmpty() ? request : request.setHeader("Content-Encoding", encoding));
    }

    private static boolean names(Answer answer, String pointer) {
        return answer.status() == 422
                && answer.json().containsKey("errors")
                && answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .anyMatch(error -> error.getString("pointer").startsWith(pointer));
    }
}
