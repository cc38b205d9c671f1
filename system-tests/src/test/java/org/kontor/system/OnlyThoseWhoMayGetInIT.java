package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.client.Answer;
import org.kontor.client.Person;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.contract.Contract;
import org.kontor.system.contract.Operation;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Each operation by each kind of caller, against a declared table; an operation that is not in it fails. */
@SystemTest
class OnlyThoseWhoMayGetInIT {

    static final List<String> SERVERS = Part.SERVERS;

    private static Callers callers;

    private final StackUnderTest stack;

    OnlyThoseWhoMayGetInIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        // right after a rotation another one is refused to administrators, with 409 and for half a minute
        Person administrator = Person.administrator(stack.api());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> administrator
                                .post("/users/signing-keys/rotation/", null)
                                .status()
                        == 200);
        callers = Callers.gather(stack);
    }

    @Test
    void everybodyGetsTheAnswerOfTheTable() {
        List<String> deviations = new ArrayList<>();
        int calls = 0;
        for (Rule rule : AccessTable.rules()) {
            for (Map.Entry<String, Integer> expected : rule.expected().entrySet()) {
                Answer answer = callers.call(expected.getKey(), rule);
                calls++;
                if (answer.status() != expected.getValue()) {
                    deviations.add("%s as %s should be %d: %s"
                            .formatted(rule, expected.getKey(), expected.getValue(), answer));
                }
            }
        }
        System.out.println(calls + " calls, " + deviations.size() + " answered otherwise than access.csv says");
        assertThat(deviations).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void everyPublishedOperationIsInTheTable(String service) {
        List<String> published = Contract.of(service, stack.api()).operations().stream()
                .map(Operation::name)
                .toList();
        assertThat(published).containsExactlyInAnyOrderElementsOf(AccessTable.operationsOf(service));
    }
}
