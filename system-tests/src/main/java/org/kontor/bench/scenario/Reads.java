package org.kontor.bench.scenario;

import java.io.IOException;
import java.util.function.Function;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.population.Population;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Wires;
import org.kontor.client.RunningStack;

/**
 * Requests that change nothing, on behalf of each trader in turn.
 *
 * @param service that answers
 * @param request what is sent for a trader
 * @param preparation done before a measurement
 */
record Reads(
        String name,
        RunningStack stack,
        Population population,
        String service,
        Function<Trader, byte[]> request,
        Runnable preparation)
        implements Scenario {

    private static final int OK = 200;

    @Override
    public void prepare() {
        preparation.run();
    }

    @Override
    public Client client(int number, int connections) {
        return new Desk(population.share(number, connections), new Wires(stack), this::ask);
    }

    private Outcome ask(Trader trader, Wires wires) throws IOException {
        return Outcome.of(wires.send(service, request.apply(trader)).status(), OK);
    }
}
