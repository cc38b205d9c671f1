package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.trading.executions.entity.Side;

/**
 * What a customer wants done.
 *
 * @param qty shares, above zero, nine decimals at most; null for an order over an amount of money
 * @param notional USD to be spent or to be sold for; null for an order over a number of shares
 * @param limitPrice USD a share; null for orders without a limit
 * @param stopPrice USD a share; null for orders without a fixed stop
 * @param trail null for all but trailing stops
 */
public record Instruction(
        String symbol,
        Side side,
        OrderType type,
        BigDecimal qty,
        BigDecimal notional,
        BigDecimal limitPrice,
        BigDecimal stopPrice,
        Trail trail,
        TimeInForce timeInForce,
        boolean extendedHours,
        Exits exits) {

    /** A market or limit order over shares, in the core session, by itself. */
    public static Instruction simple(
            String symbol, Side side, OrderType type, BigDecimal qty, BigDecimal limitPrice, TimeInForce timeInForce) {
        return new Instruction(symbol, side, type, qty, null, limitPrice, null, null, timeInForce, false, Exits.NONE);
    }

    /** Whether it is over an amount of money. */
    public boolean isNotional() {
        return notional != null;
    }

    /** Whether it sells a number of shares, at once or by its exits. */
    public boolean sellsShares() {
        return side == Side.SELL ? !isNotional() : exits.orderClass() != OrderClass.SIMPLE;
    }

    public boolean sellsForMoney() {
        return side == Side.SELL && isNotional();
    }

    public boolean isFractional() {
        return isNotional() || qty.stripTrailingZeros().scale() > 0;
    }

    /** One line that is the same for equal instructions: "10" and "10.0" are the same number. */
    public String fingerprint() {
        return Stream.of(
                        symbol,
                        side,
                        type,
                        plain(qty),
                        plain(notional),
                        plain(limitPrice),
                        plain(stopPrice),
                        trail == null ? "" : plain(trail.price()),
                        trail == null ? "" : plain(trail.percent()),
                        timeInForce,
                        extendedHours,
                        exits.orderClass(),
                        plain(exits.takeProfit()),
                        plain(exits.stopLoss()),
                        plain(exits.stopLossLimit()))
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
