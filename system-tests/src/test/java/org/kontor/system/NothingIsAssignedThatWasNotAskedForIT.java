package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.contract.Contract;
import org.kontor.system.contract.Operation;
import org.kontor.system.contract.Schema;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Check 29: a field that an operation does not ask for is refused by name, whatever it would set elsewhere. */
@SystemTest
class NothingIsAssignedThatWasNotAskedForIT {

    private static final List<String> TEMPTING = List.of(
            "id",
            "owner",
            "owner_id",
            "user_id",
            "account_id",
            "roles",
            "groups",
            "admin",
            "balance",
            "cash",
            "status",
            "price",
            "version",
            "revision",
            "created_at",
            "email_verified");

    private final StackUnderTest stack;

    NothingIsAssignedThatWasNotAskedForIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void everyFieldThatIsNotInTheContractIsNamed() {
        Callers callers = Callers.gather(stack);
        List<String> swallowed = new ArrayList<>();
        for (Operation operation : Contract.allOperations(stack.api())) {
            operation.body().ifPresent(schema -> {
                Rule rule = AccessTable.ruleOf(operation.name());
                List<String> strange = strangeTo(schema);
                String body = strange.stream()
                        .map(field -> "\"" + field + "\":\"1\"")
                        .collect(Collectors.joining(",", "{", "}"));
                HttpRequest.Builder request = callers.request(rule.whoMay().orElseThrow(), rule)
                        .setHeader("Content-Type", "application/json")
                        .method(rule.method(), HttpRequest.BodyPublishers.ofString(body));
                Answer answer = stack.api().send(request);
                strange.stream()
                        .filter(field -> !isNamed(field, answer))
                        .forEach(field -> swallowed.add(field + ": " + answer));
            });
        }
        assertThat(swallowed).isEmpty();
    }

    private static List<String> strangeTo(Schema schema) {
        return TEMPTING.stream()
                .filter(field -> !schema.properties().containsKey(field))
                .toList();
    }

    private static boolean isNamed(String field, Answer answer) {
        return answer.status() == 422
                && answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .anyMatch(error -> error.getString("pointer").equals("/" + field)
                                && error.getString("code").equals("unknown-field"));
    }
}
