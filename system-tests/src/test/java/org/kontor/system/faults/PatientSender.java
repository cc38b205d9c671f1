package org.kontor.system.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.kontor.client.Answer;
import org.kontor.client.NoAnswer;

/** Sends a request, and again under the same key while the outcome is unknown, a bounded number of times. */
final class PatientSender {

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final History history;
    private final int tries;

    PatientSender(History history, int tries) {
        this.history = history;
        this.tries = tries;
    }

    /** The definitive answer, if one came. */
    Optional<Answer> send(Request request) {
        history.begin(request);
        for (int tried = 0; tried < tries; tried++) {
            try {
                Answer answer = request.send();
                if (request.outcome(answer) != Outcome.UNKNOWN) {
                    history.note(request, answer);
                    return Optional.of(answer);
                }
            } catch (NoAnswer | IllegalStateException away) {
                // whether it had an effect is what the next try, or the resolution at the end, finds out
            }
            pause(FIRST_WAIT.multipliedBy(1L << tried));
        }
        return Optional.empty();
    }

    /** With jitter, so that clients that failed together do not come back together. */
    static void pause(Duration about) {
        LockSupport.parkNanos(
                (long) (about.toNanos() * ThreadLocalRandom.current().nextDouble(0.5, 1.5)));
    }
}
