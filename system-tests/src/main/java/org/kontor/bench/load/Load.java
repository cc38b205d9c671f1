package org.kontor.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * A number of clients that do the same for a time.
 *
 * @param rate requests a second of all clients together; 0 for as many as are answered
 */
public record Load(Scenario scenario, int connections, Duration duration, double rate) {

    private static final double NANOS = 1e9;

    /** What was asked, and for how long. */
    public record Done(Tally tally, double seconds) {

        public double perSecond() {
            return tally.requests() / seconds;
        }
    }

    /** Returns when every client has its last answer. */
    public Done run() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            List<Future<Tally>> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int number = i;
                clients.add(threads.submit(() -> work(number, begin)));
            }
            Tally sum = new Tally();
            for (Future<Tally> client : clients) {
                sum.add(client.get());
            }
            return new Done(sum, (System.nanoTime() - begin) / NANOS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(scenario.name() + " failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Tally work(int number, long begin) {
        Tally tally = new Tally();
        long end = begin + duration.toNanos();
        long between = rate > 0 ? (long) (connections * NANOS / rate) : 0;
        long due = begin + between * number / connections;
        try (Client client = scenario.client(number, connections)) {
            for (long now = sleepUntil(due); now < end; now = sleepUntil(due)) {
                Outcome outcome = step(client);
                if (outcome.kind() == Outcome.Kind.NONE) {
                    break;
                }
                tally.note(outcome, System.nanoTime() - (between == 0 ? now : due));
                due += between;
            }
        }
        return tally;
    }

    private static Outcome step(Client client) {
        try {
            return client.step();
        } catch (IOException lost) {
            return Outcome.NO_ANSWER;
        }
    }

    private static long sleepUntil(long due) {
        long now = System.nanoTime();
        while (now < due) {
            LockSupport.parkNanos(due - now);
            now = System.nanoTime();
        }
        return now;
    }
}
