package org.kontor.trading.orders.control;

import java.util.HashMap;
import java.util.Map;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.Claim;
import org.kontor.trading.idempotency.entity.KeyedRequest;

/** The table of keys and answers, with the rules that the real one has. */
final class FirstAnswersInMemory extends FirstAnswers {

    private final Map<String, String> requests = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    @Override
    public Claim claim(KeyedRequest asked) {
        String first = requests.putIfAbsent(id(asked), asked.request());
        if (first != null && !first.equals(asked.request())) {
            throw Problem.unprocessable("idempotency-key-reuse", "This Idempotency-Key was used for another request");
        }
        return new Claim(first == null, answers.get(id(asked)));
    }

    @Override
    public void keep(KeyedRequest asked, Answer answer) {
        answers.put(id(asked), answer);
    }

    /** The transaction that claimed it was rolled back. */
    void rollBack(KeyedRequest asked) {
        requests.remove(id(asked));
    }

    private static String id(KeyedRequest asked) {
        return asked.user() + asked.operation() + asked.key();
    }
}
