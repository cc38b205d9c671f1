package org.kontor.bench.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.scenario.RestingOrders.Resting;
import org.kontor.bench.wire.Requests;
import org.kontor.bench.wire.Wires;
import org.kontor.client.RunningStack;

/** Cancels of orders that rest; ends early when none is left. */
record Cancels(RunningStack stack, RestingOrders resting) implements Scenario {

    private static final int OK = 200;
    /** Fewer would be over before anything can be said. */
    private static final int ENOUGH = 2_000;

    private static final int CONNECTIONS = 16;
    private static final Duration LITTLE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "order-cancel";
    }

    @Override
    public boolean hasEffects() {
        return true;
    }

    @Override
    public void prepare() throws InterruptedException {
        resting.prepare();
        if (resting.placed().size() < ENOUGH) {
            new Load(resting, CONNECTIONS, LITTLE, 0).run();
        }
    }

    /** A few orders more than cancels, so that there is always one to cancel. */
    @Override
    public Scenario warmup() {
        return new Mix(name(), Map.of(resting, 11, this, 10));
    }

    @Override
    public Client client(int number, int connections) {
        Wires wires = new Wires(stack);
        return new Client() {
            @Override
            public Outcome step() throws IOException {
                return cancel(wires);
            }

            @Override
            public void close() {
                wires.close();
            }
        };
    }

    private Outcome cancel(Wires wires) throws IOException {
        Resting next = resting.placed().poll();
        if (next == null) {
            return Outcome.NOTHING_LEFT;
        }
        byte[] request =
                Requests.delete("/trades/" + next.order() + "/", next.owner().token());
        return Outcome.of(wires.send("trading", request).status(), OK);
    }
}
