package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.orders.entity.Trail;
import org.kontor.trading.quotes.entity.QuoteFixture;

/**
 * An order that somebody may want, with prices that count from the latest one. Whatever is drawn, it becomes an
 * instruction that the boundary would let pass; whether it is taken is another matter.
 *
 * @param shares null for an order over an amount of money
 * @param usd null for an order over shares
 * @param limit of the latest price, in thousandths: 1010 is one per cent above
 * @param stop how far a stop, a trail or an exit is away from it, in thousandths
 */
record Wish(
        Side side,
        OrderType type,
        OrderClass orderClass,
        BigDecimal shares,
        BigDecimal usd,
        int limit,
        int stop,
        boolean trailsByPercent,
        TimeInForce timeInForce,
        boolean extendedHours) {

    private static final int WHOLE = 1000;

    Instruction at(BigDecimal latest) {
        if (usd != null) {
            return new Instruction(
                    QuoteFixture.SYMBOL,
                    side,
                    OrderType.MARKET,
                    null,
                    usd,
                    null,
                    null,
                    null,
                    timeInForce,
                    false,
                    Exits.NONE);
        }
        boolean whole = orderClass != OrderClass.SIMPLE || type.hasStop();
        return switch (orderClass) {
            case SIMPLE -> simple(latest, whole);
            case OCO ->
                instruction(Side.SELL, OrderType.LIMIT, whole, above(latest), null, null, exits(latest, true, true));
            case BRACKET -> entry(latest, exits(latest, true, true));
            case OTO -> entry(latest, exits(latest, limit % 2 == 0, limit % 2 != 0));
        };
    }

    private Instruction simple(BigDecimal latest, boolean whole) {
        BigDecimal limitPrice = type.hasLimit() ? price(latest, limit) : null;
        BigDecimal stopPrice = type == OrderType.STOP || type == OrderType.STOP_LIMIT
                ? side == Side.BUY ? above(latest) : below(latest)
                : null;
        Trail trail = type == OrderType.TRAILING_STOP ? trail(latest) : null;
        return instruction(side, type, whole, limitPrice, stopPrice, trail, Exits.NONE);
    }

    private Instruction entry(BigDecimal latest, Exits exits) {
        OrderType its = type.hasStop() ? OrderType.LIMIT : type;
        return instruction(Side.BUY, its, true, its.hasLimit() ? price(latest, limit) : null, null, null, exits);
    }

    private Exits exits(BigDecimal latest, boolean profit, boolean loss) {
        BigDecimal stopLoss = loss ? below(latest) : null;
        BigDecimal lossLimit = loss && type == OrderType.STOP_LIMIT ? price(stopLoss, 995) : null;
        return new Exits(orderClass, profit ? above(latest) : null, stopLoss, lossLimit);
    }

    private Instruction instruction(
            Side its,
            OrderType kind,
            boolean whole,
            BigDecimal limitPrice,
            BigDecimal stopPrice,
            Trail trail,
            Exits exits) {
        return new Instruction(
                QuoteFixture.SYMBOL,
                its,
                kind,
                whole ? shares.setScale(0, RoundingMode.UP) : shares,
                null,
                limitPrice,
                stopPrice,
                trail,
                timeInForce,
                extendedHours && kind == OrderType.LIMIT && exits.orderClass() == OrderClass.SIMPLE,
                exits);
    }

    private Trail trail(BigDecimal latest) {
        return trailsByPercent ? new Trail(null, BigDecimal.valueOf(stop, 1)) : new Trail(price(latest, stop), null);
    }

    private BigDecimal above(BigDecimal latest) {
        return price(latest, WHOLE + stop);
    }

    private BigDecimal below(BigDecimal latest) {
        return price(latest, WHOLE - stop);
    }

    /** On the tick. */
    static BigDecimal price(BigDecimal latest, int thousandths) {
        return OrderFixture.RULES.ceilToTick(latest.multiply(BigDecimal.valueOf(thousandths, 3)));
    }
}
