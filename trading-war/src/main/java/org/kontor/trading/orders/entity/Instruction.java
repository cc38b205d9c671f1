package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Side;

/**
 * What a customer wants done.
 *
 * @param qty whole shares, above zero
 * @param limitPrice USD a share; null for a market order
 */
public record Instruction(
        String symbol, Side side, OrderType type, BigDecimal qty, BigDecimal limitPrice, TimeInForce timeInForce) {

    /** Equal as numbers: "10" and "10.0" are the same instruction. */
    boolean isSameAs(Instruction other) {
        return symbol.equals(other.symbol)
                && side == other.side
                && type == other.type
                && timeInForce == other.timeInForce
                && qty.compareTo(other.qty) == 0
                && (limitPrice == null
                        ? other.limitPrice == null
                        : other.limitPrice != null && limitPrice.compareTo(other.limitPrice) == 0);
    }
}
