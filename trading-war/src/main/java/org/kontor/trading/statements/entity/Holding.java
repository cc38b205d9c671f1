package org.kontor.trading.statements.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** Shares of one symbol; {@code reserved} of {@code qty} are promised to open sell orders. */
public record Holding(String symbol, BigDecimal qty, BigDecimal reserved) {

    /** What there is at the close, by symbol; what is down to nothing is left out. */
    static List<Holding> atTheClose(List<BalanceLine> balances) {
        TreeMap<String, Holding> holdings = new TreeMap<>();
        balances.stream()
                .filter(line -> !line.isMoney() && line.closing().signum() != 0)
                .forEach(line -> holdings.merge(line.ledger(), of(line), Holding::and));
        return List.copyOf(holdings.values());
    }

    private static Holding of(BalanceLine line) {
        return new Holding(line.ledger(), line.closing(), line.isHeld() ? line.closing() : BigDecimal.ZERO);
    }

    private Holding and(Holding other) {
        return new Holding(symbol, qty.add(other.qty), reserved.add(other.reserved));
    }
}
