package org.kontor.system.lives;

import java.util.List;
import org.kontor.client.Answer;

/** What trading may answer while many want something at once. */
public final class Answers {

    private static final List<Integer> USUAL = List.of(200, 201, 202, 422);
    private static final List<String> TOO_LATE =
            List.of("order-not-cancelable", "order-not-replaceable", "too-late-to-cancel");

    private Answers() {}

    /**
     * What is wrong with an answer; empty if nothing is. Whoever is in the way of others is told when to come again,
     * and is told nothing else; 409 without that is the final word on an order that has gone on meanwhile.
     */
    public static String fault(Answer answer) {
        boolean comeAgain = (answer.status() == 409 || answer.status() == 503)
                && answer.retryAfter().matches("\\d+");
        boolean tooLate = answer.status() == 409 && TOO_LATE.contains(answer.text("code"));
        return USUAL.contains(answer.status()) || comeAgain || tooLate ? "" : "unexpected: " + answer;
    }
}
