package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.Quote;

/**
 * Prices an order may have. Source: SEC Regulation NMS rule 612; the collar of 5 % is the one US retail brokers apply.
 */
public final class PriceRules {

    private static final BigDecimal ONE_DOLLAR = BigDecimal.ONE;
    private static final BigDecimal COLLAR = new BigDecimal("0.05");
    private static final BigDecimal FAR = new BigDecimal("0.50");

    private PriceRules() {}

    /** Decimals allowed: two from a dollar up, four below. */
    public static int decimals(BigDecimal price) {
        return price.compareTo(ONE_DOLLAR) >= 0 ? 2 : 4;
    }

    public static boolean isOnTick(BigDecimal price) {
        return price.stripTrailingZeros().scale() <= decimals(price);
    }

    /** The price that sizes a market order: what it would get now, the ask for a buy and the bid for a sell. */
    public static BigDecimal reference(Side side, Quote quote) {
        return side == Side.BUY ? quote.ask() : quote.bid();
    }

    /** Worst price of a market order: 5 % from the reference, rounded to the tick on the customer's side. */
    public static BigDecimal collar(Side side, BigDecimal reference) {
        BigDecimal factor = side == Side.BUY ? BigDecimal.ONE.add(COLLAR) : BigDecimal.ONE.subtract(COLLAR);
        BigDecimal price = reference.multiply(factor);
        return price.setScale(decimals(price), side == Side.BUY ? RoundingMode.DOWN : RoundingMode.UP);
    }

    /** Whether a limit is more than half of the reference away from it: most likely a typing error. */
    public static boolean isTooFar(BigDecimal limit, BigDecimal reference) {
        return limit.subtract(reference).abs().compareTo(reference.multiply(FAR)) > 0;
    }
}
