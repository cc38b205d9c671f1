package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.contract.Contract;
import org.kontor.system.contract.Operation;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Checks 30 and 31: no answer holds a field that is not in its schema, an id that can be guessed, or too many rows. */
@SystemTest
class AnswersSayNoMoreThanTheContractIT {

    private static final Pattern SECRETS = Pattern.compile(
            "\"(password(?!_changed_at)|(?!name_hash)[a-z_]*(secret|sealed|hash))[a-z_]*\":|PBKDF2With|\\$argon2");
    private static final Pattern ID = Pattern.compile("\"(id|[a-z_]+_id)\":\"([^\"]*)\"");
    /** Random or by time (RFC 9562); ids that people choose and symbols are none of the service's making. */
    private static final Pattern UNGUESSABLE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** The customer's name for his order; a mail's, which holds one that cannot be guessed. */
    private static final List<String> CHOSEN_OUTSIDE = List.of("client_order_id", "message_id");

    private static Callers callers;
    private static Map<String, Operation> operations;

    private final StackUnderTest stack;

    AnswersSayNoMoreThanTheContractIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        callers = Callers.gather(stack);
        operations = Contract.allOperations(stack.api()).stream()
                .collect(Collectors.toMap(Operation::name, Function.identity()));
    }

    @Test
    void everyFieldIsInTheSchemaAndNoneIsSecret() {
        List<String> toldTooMuch = new ArrayList<>();
        int answers = 0;
        for (Rule rule : AccessTable.rules()) {
            for (String caller : List.of("OWNER", "ADMIN")) {
                // what an administrator changes, he changes for all
                if (caller.equals("ADMIN") && !rule.method().equals("GET")) {
                    continue;
                }
                Answer answer = callers.call(caller, rule);
                if (answer.isOk() && answer.mediaType().startsWith("application/json")) {
                    answers++;
                    check(rule, answer, toldTooMuch);
                }
            }
        }
        System.out.println(answers + " answers held against their schemas");
        assertThat(answers).isGreaterThan(50);
        assertThat(toldTooMuch).isEmpty();
    }

    private void check(Rule rule, Answer answer, List<String> toldTooMuch) {
        operations
                .get(rule.operation())
                .answer(answer.status())
                .ifPresentOrElse(
                        schema -> schema.strangersIn(parse(answer.body()))
                                .forEach(field -> toldTooMuch.add(rule + " tells " + field)),
                        () -> toldTooMuch.add(rule + " has no schema for its " + answer.status()));
        Matcher secret = SECRETS.matcher(answer.body());
        if (secret.find()) {
            toldTooMuch.add(rule + " tells " + secret.group());
        }
        Matcher ids = ID.matcher(answer.body());
        while (ids.find()) {
            if (!CHOSEN_OUTSIDE.contains(ids.group(1))
                    && !UNGUESSABLE.matcher(ids.group(2)).matches()) {
                toldTooMuch.add(rule + " has an id that can be guessed: " + ids.group());
            }
        }
    }

    @Test
    void noPageHasMoreThanTwoHundredRows() {
        List<String> unlimited = new ArrayList<>();
        for (Rule rule : AccessTable.rules()) {
            if (operations.get(rule.operation()).queryParameters().contains("limit")) {
                String caller = rule.whoMay().orElseThrow();
                String path = rule.path().contains("?") ? rule.path() + "&limit=" : rule.path() + "?limit=";
                for (String limit : List.of("201", "1000000000", "-1", "0", "1e3")) {
                    Rule asking = new Rule(rule.service(), rule.operation(), path + limit, "", rule.expected());
                    Answer answer = callers.call(caller, asking);
                    if (answer.status() != 422 && answer.json().containsKey("items")) {
                        unlimited.add(answer.request() + " -> " + answer.status());
                    }
                }
            }
        }
        assertThat(unlimited).isEmpty();
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
