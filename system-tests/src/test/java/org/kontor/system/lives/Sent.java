package org.kontor.system.lives;

import jakarta.json.JsonObject;
import java.util.Map;
import org.kontor.client.Answer;
import org.kontor.client.Person;

/** A request that was carried out or refused for good, with the answer that every repeat of it must agree with. */
record Sent(String method, String path, JsonObject body, Map<String, String> headers, Answer first) {

    Answer by(Person person) {
        return person.send(method, path, body, headers);
    }

    /** What is wrong with the answer to a repeat; empty if nothing is. */
    String disagreement(Answer again) {
        boolean agrees = method.equals("DELETE")
                ? again.status() == 409 && again.text("code").equals("order-not-cancelable")
                : outcome(again).equals(outcome(first)) && !outcome(first).isEmpty();
        return agrees ? "" : "first " + first + ", again " + again;
    }

    /** The order or posting that the answer is about; of a refusal the reason as well. */
    private static String outcome(Answer answer) {
        return answer.isOk() ? answer.text("id") : answer.text("code") + answer.text("order") + answer.text("instance");
    }
}
