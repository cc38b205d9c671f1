package org.kontor.system.storm;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.wire.Reply;
import org.kontor.bench.wire.Requests;
import org.kontor.bench.wire.Wire;

/** Signs in again and again; whoever tells him to come back later, and when, is obeyed to the second. */
final class Caller implements Client {

    private static final int RATE_LIMITED = 429;
    private static final int BUSY = 503;

    private final Wire users;
    private final Attempts attempts;
    private final Gate gate;
    private long notBefore;

    Caller(Wire users, Attempts attempts, Gate gate) {
        this.users = users;
        this.attempts = attempts;
        this.gate = gate;
    }

    @Override
    public Outcome step() throws IOException {
        if (notBefore == 0) {
            users.connect();
            gate.pass();
            notBefore = System.nanoTime();
        }
        for (long rest = notBefore - System.nanoTime(); rest > 0; rest = notBefore - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
        Reply answer =
                users.send(Requests.post("/users/login/", "", attempts.next().toString()));
        if (answer.status() == attempts.wanted()) {
            attempts.answered();
            return new Outcome(Integer.toString(answer.status()), Outcome.Kind.WANTED);
        }
        return refused(answer);
    }

    private Outcome refused(Reply answer) {
        String retryAfter = users.header("Retry-After");
        boolean later = answer.status() == RATE_LIMITED || answer.status() == BUSY;
        if (later && retryAfter.matches("[1-9][0-9]{0,2}")) {
            notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(retryAfter));
            return new Outcome(Integer.toString(answer.status()), Outcome.Kind.REFUSED);
        }
        return new Outcome(
                answer.status() + " " + answer.body() + " instead of " + attempts.wanted(), Outcome.Kind.WRONG);
    }

    @Override
    public void close() {
        users.close();
    }
}
