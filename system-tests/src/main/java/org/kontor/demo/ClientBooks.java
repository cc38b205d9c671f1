package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A customer's own bookkeeping: cash, shares and profit recomputed from deposits and fills alone. */
final class ClientBooks {

    private static final int DIGITS = 10;

    private BigDecimal cash;
    private BigDecimal realized = BigDecimal.ZERO;
    private final Map<String, BigDecimal> shares = new TreeMap<>();
    private final Map<String, BigDecimal> cost = new TreeMap<>();

    private ClientBooks(BigDecimal deposited) {
        cash = deposited;
    }

    /** @param fills in the order they happened */
    static ClientBooks of(BigDecimal deposited, List<JsonObject> fills) {
        ClientBooks books = new ClientBooks(deposited);
        fills.forEach(books::enter);
        return books;
    }

    private void enter(JsonObject fill) {
        String symbol = fill.getString("symbol");
        BigDecimal qty = new BigDecimal(fill.getString("qty"));
        BigDecimal gross = qty.multiply(new BigDecimal(fill.getString("price"))).setScale(2, RoundingMode.HALF_UP);
        BigDecimal fees = new BigDecimal(fill.getString("fees"));
        BigDecimal amount = fill.getString("side").equals("buy") ? gross.add(fees) : gross.subtract(fees);
        BigDecimal held = shares.getOrDefault(symbol, BigDecimal.ZERO);
        BigDecimal costHeld = cost.getOrDefault(symbol, BigDecimal.ZERO);
        if (fill.getString("side").equals("buy")) {
            cash = cash.subtract(amount);
            shares.put(symbol, held.add(qty));
            cost.put(symbol, costHeld.add(amount));
        } else {
            BigDecimal costSold = costHeld.multiply(qty).divide(held, DIGITS, RoundingMode.HALF_UP);
            cash = cash.add(amount);
            realized = realized.add(amount).subtract(costSold);
            shares.put(symbol, held.subtract(qty));
            cost.put(symbol, costHeld.subtract(costSold));
        }
    }

    BigDecimal cash() {
        return cash;
    }

    /** By moving average cost, in cents. */
    BigDecimal realized() {
        return realized.setScale(2, RoundingMode.HALF_UP);
    }

    /** By symbol, without those sold out. */
    Map<String, BigDecimal> shares() {
        Map<String, BigDecimal> held = new TreeMap<>();
        shares.forEach((symbol, qty) -> {
            if (qty.signum() != 0) {
                held.put(symbol, Amounts.plain(qty));
            }
        });
        return held;
    }
}
