package org.kontor.system.storm;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.client.Answer;
import org.kontor.client.Api;

/** Signs in again and again; whoever tells him to come back later, and when, is obeyed to the second. */
final class Caller implements Client {

    private static final int RATE_LIMITED = 429;
    private static final int BUSY = 503;

    private final Api api;
    private final Attempts attempts;
    private long notBefore = System.nanoTime();

    Caller(Api api, Attempts attempts) {
        this.api = api;
        this.attempts = attempts;
    }

    @Override
    public Outcome step() {
        for (long rest = notBefore - System.nanoTime(); rest > 0; rest = notBefore - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
        Answer answer = api.post("/users/login/", attempts.next());
        if (answer.status() == attempts.wanted()) {
            attempts.answered();
            return new Outcome(Integer.toString(answer.status()), Outcome.Kind.WANTED);
        }
        return refused(answer);
    }

    private Outcome refused(Answer answer) {
        boolean later = answer.status() == RATE_LIMITED || answer.status() == BUSY;
        if (later && answer.retryAfter().matches("[1-9][0-9]{0,2}")) {
            notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(answer.retryAfter()));
            return new Outcome(Integer.toString(answer.status()), Outcome.Kind.REFUSED);
        }
        return new Outcome(answer + " instead of " + attempts.wanted(), Outcome.Kind.WRONG);
    }

    @Override
    public void close() {
        // the HTTP client is shared by all
    }
}
