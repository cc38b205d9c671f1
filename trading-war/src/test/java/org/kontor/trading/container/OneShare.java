package org.kontor.trading.container;

import java.util.ArrayList;
import java.util.List;

/** Bodies of orders over one share of a symbol, unless fields say otherwise. */
record OneShare(String symbol) {

    String buy(String type, String... fields) {
        return order("buy", type, fields);
    }

    String sell(String type, String... fields) {
        return order("sell", type, fields);
    }

    private String order(String side, String type, String... fields) {
        List<String> all = new ArrayList<>(List.of("symbol", symbol, "side", side, "type", type, "qty", "1"));
        all.addAll(List.of(fields));
        return Trader.order(all.toArray(String[]::new));
    }
}
