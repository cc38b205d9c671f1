package org.kontor.bench.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;

/**
 * Several scenarios in one, each request drawn by lot.
 *
 * @param shares tickets in the lottery, by scenario
 */
record Mix(String name, Map<Scenario, Integer> shares) implements Scenario {

    @Override
    public void prepare() throws InterruptedException {
        for (Scenario scenario : shares.keySet()) {
            scenario.prepare();
        }
    }

    @Override
    public boolean hasEffects() {
        return shares.keySet().stream().anyMatch(Scenario::hasEffects);
    }

    @Override
    public Client client(int number, int connections) {
        List<Client> all = new ArrayList<>();
        List<Client> tickets = new ArrayList<>();
        shares.forEach((scenario, share) -> {
            Client client = scenario.client(number, connections);
            all.add(client);
            tickets.addAll(Collections.nCopies(share, client));
        });
        return new Client() {
            @Override
            public Outcome step() throws IOException {
                return tickets.get(ThreadLocalRandom.current().nextInt(tickets.size()))
                        .step();
            }

            @Override
            public void close() {
                all.forEach(Client::close);
            }
        };
    }
}
