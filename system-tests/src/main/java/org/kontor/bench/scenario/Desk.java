package org.kontor.bench.scenario;

import java.io.IOException;
import java.util.List;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Wires;

/** A client that acts for some traders in turn. */
final class Desk implements Client {

    /** What it does for one of them. */
    @FunctionalInterface
    interface Task {
        Outcome of(Trader trader, Wires wires) throws IOException;
    }

    private final List<Trader> traders;
    private final Wires wires;
    private final Task task;
    private int next;

    Desk(List<Trader> traders, Wires wires, Task task) {
        this.traders = traders;
        this.wires = wires;
        this.task = task;
    }

    @Override
    public Outcome step() throws IOException {
        Trader trader = traders.get(next);
        next = (next + 1) % traders.size();
        return task.of(trader, wires);
    }

    @Override
    public void close() {
        wires.close();
    }
}
