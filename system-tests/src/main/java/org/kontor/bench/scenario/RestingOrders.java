package org.kontor.bench.scenario;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.population.Population;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Reply;
import org.kontor.bench.wire.Wires;
import org.kontor.client.Api;

/** Limit orders that no price of the next minutes comes down to: checked, money set aside, stored, told. */
final class RestingOrders implements Scenario {

    /** An order that waits, and whose it is. */
    record Resting(String order, Trader owner) {}

    private static final int CREATED = 201;
    /** Of the bid: far below it, and not so far that it is taken for a typing error. */
    private static final BigDecimal FAR_BELOW = new BigDecimal("0.6");

    private final Api api;
    private final Population population;
    private final Map<String, String> limits = new ConcurrentHashMap<>();
    private final Queue<Resting> placed = new ConcurrentLinkedQueue<>();

    RestingOrders(Api api, Population population) {
        this.api = api;
        this.population = population;
    }

    @Override
    public String name() {
        return "order-rest";
    }

    @Override
    public boolean hasEffects() {
        return true;
    }

    @Override
    public void prepare() {
        population.symbols().forEach(symbol -> limits.put(symbol, limit(symbol)));
    }

    private String limit(String symbol) {
        JsonObject quote =
                api.get("/markets/" + symbol + "/").expect(200).json().getJsonObject("quote");
        BigDecimal bid = new BigDecimal(quote.getString("bid"));
        return bid.multiply(FAR_BELOW).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    /** Those that wait, to be taken out by whoever ends them. */
    Queue<Resting> placed() {
        return placed;
    }

    @Override
    public Client client(int number, int connections) {
        return new Desk(population.share(number, connections), new Wires(api.stack()), this::place);
    }

    private Outcome place(Trader trader, Wires wires) throws IOException {
        String symbol = population.anySymbol();
        Reply reply = wires.send("trading", OrderText.limitBuy(trader, symbol, limits.get(symbol)));
        if (reply.status() == CREATED) {
            placed.add(new Resting(OrderText.id(reply), trader));
        }
        return Outcome.of(reply.status(), CREATED);
    }
}
