package org.kontor.system.storm;

import java.io.IOException;
import java.util.List;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.wire.Reply;
import org.kontor.bench.wire.Requests;
import org.kontor.bench.wire.Wires;
import org.kontor.client.OrderTicket;
import org.kontor.client.Person;
import org.kontor.client.RunningStack;

/**
 * Each buys one share at a time at the market, of one symbol after the other, with a token that he has already.
 *
 * @param people one for each connection
 */
public record SteadyBuyers(RunningStack stack, List<Person> people, List<String> symbols) implements Scenario {

    private static final int CREATED = 201;

    @Override
    public String name() {
        return "steady-buyers";
    }

    @Override
    public Client client(int number, int connections) {
        Person buyer = people.get(number);
        String token = buyer.token();
        Wires wires = new Wires(stack);
        return new Client() {
            // buyers start at different symbols
            private int next = number * symbols.size() / connections;

            @Override
            public Outcome step() throws IOException {
                OrderTicket ticket = OrderTicket.buy(1, symbols.get(next++ % symbols.size()));
                return outcome(wires.send(
                        "trading",
                        Requests.post("/trades/", token, ticket.toJson().toString())));
            }

            @Override
            public void close() {
                wires.close();
            }
        };
    }

    private static Outcome outcome(Reply reply) {
        if (reply.status() != CREATED) {
            return new Outcome(reply.status() + " " + reply.body(), Outcome.Kind.WRONG);
        }
        boolean filled = reply.body().contains("\"status\":\"filled\"");
        return new Outcome(filled ? "filled" : "accepted, and filled at a later quote", Outcome.Kind.WANTED);
    }
}
