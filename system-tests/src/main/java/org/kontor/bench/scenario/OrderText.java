package org.kontor.bench.scenario;

import java.util.UUID;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Reply;
import org.kontor.bench.wire.Requests;

/** Orders as text: made and read with as little effort as possible. */
final class OrderText {

    private static final String ID = "\"id\":\"";
    private static final int ID_LENGTH = 36;

    private OrderText() {}

    /** Ends at once: what nobody displays does not stay open, where the trader's next order would meet it. */
    static byte[] market(Trader trader, String symbol, String side) {
        return place(trader, symbol, side, "\"type\":\"market\",\"time_in_force\":\"ioc\"");
    }

    static byte[] limitBuy(Trader trader, String symbol, String limit) {
        String terms = "\"type\":\"limit\",\"limit_price\":\"" + limit + "\",\"time_in_force\":\"gtc\"";
        return place(trader, symbol, "buy", terms);
    }

    private static byte[] place(Trader trader, String symbol, String side, String terms) {
        String json = "{\"symbol\":\"" + symbol + "\",\"side\":\"" + side + "\"," + terms
                + ",\"qty\":\"1\",\"client_order_id\":\"" + UUID.randomUUID() + "\"}";
        return Requests.post("/trades/", trader.token(), json);
    }

    static String id(Reply reply) {
        String body = reply.body();
        int at = body.indexOf(ID) + ID.length();
        return body.substring(at, at + ID_LENGTH);
    }

    static boolean isFilled(Reply reply) {
        return reply.body().contains("\"status\":\"filled\"");
    }
}
