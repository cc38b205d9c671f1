package org.kontor.bench.scenario;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.population.Population;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Reply;
import org.kontor.bench.wire.Wires;
import org.kontor.client.RunningStack;

/**
 * Market orders of one share that the displayed size fills at once: each trader buys at one turn and sells at the next,
 * unless nothing was displayed when he bought.
 *
 * @param told is given the id of each filled order as soon as its answer is there
 */
record FilledOrders(RunningStack stack, Population population, Consumer<String> told) implements Scenario {

    private static final int CREATED = 201;
    /** Nothing was left at the quote. */
    private static final Outcome ENDED = new Outcome("201 not filled", Outcome.Kind.WANTED);

    @Override
    public String name() {
        return Catalogue.FILL;
    }

    @Override
    public boolean hasEffects() {
        return true;
    }

    @Override
    public Client client(int number, int connections) {
        return new Desk(population.share(number, connections), new Wires(stack), this::trade);
    }

    private Outcome trade(Trader trader, Wires wires) throws IOException {
        int trade = trader.nextTrade();
        boolean buys = trade % 2 == 0;
        List<String> symbols = population.symbols();
        // traders start at different symbols, which spreads them over the quotes
        String symbol = symbols.get((trader.accountId().hashCode() + trade / 2 & Integer.MAX_VALUE) % symbols.size());
        Reply reply = wires.send("trading", OrderText.market(trader, symbol, buys ? "buy" : "sell"));
        if (reply.status() == CREATED) {
            if (!OrderText.isFilled(reply)) {
                if (buys) {
                    trader.keepFromSelling();
                }
                return ENDED;
            }
            told.accept(OrderText.id(reply));
        }
        return Outcome.of(reply.status(), CREATED);
    }
}
