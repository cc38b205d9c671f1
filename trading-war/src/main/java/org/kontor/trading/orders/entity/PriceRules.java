package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.entity.Session;

/** Prices an order may have. Source: SEC Regulation NMS rule 612, domain reference 2.1, 2.2 and 2.5. */
public final class PriceRules {

    private static final BigDecimal FIFTY_DOLLARS = new BigDecimal(50);
    private static final BigDecimal ABOVE_A_LOW_STOP = new BigDecimal("1.04");
    private static final BigDecimal ABOVE_A_STOP = new BigDecimal("1.025");

    private PriceRules() {}

    /**
     * The price that sizes an order without a limit, in USD: while the market is open what it would get now, in
     * extended hours the middle, while it is closed the last trade. Null if nobody knows.
     *
     * @param quote may be null
     */
    public static BigDecimal reference(Side side, Quote quote, Session session) {
        if (quote == null) {
            return null;
        }
        if (session == Session.CLOSED) {
            return quote.last();
        }
        if (!quote.isTradable()) {
            return null;
        }
        if (session != Session.CORE) {
            return quote.middle();
        }
        return side == Side.BUY ? quote.ask() : quote.bid();
    }

    /**
     * Worst price of an order without a limit, on the tick that is on the customer's side.
     *
     * @param rules the instrument's, with the share of the reference that is its collar
     */
    public static BigDecimal collar(Side side, BigDecimal reference, InstrumentRules rules) {
        return side == Side.BUY
                ? rules.floorToTick(reference.multiply(BigDecimal.ONE.add(rules.collar())))
                : rules.ceilToTick(reference.multiply(BigDecimal.ONE.subtract(rules.collar())));
    }

    /** The limit that a buy stop becomes: 4 % above a stop below 50 USD, else 2.5 %. */
    public static BigDecimal limitAboveStop(BigDecimal stop, InstrumentRules rules) {
        BigDecimal factor = stop.compareTo(FIFTY_DOLLARS) < 0 ? ABOVE_A_LOW_STOP : ABOVE_A_STOP;
        return rules.floorToTick(stop.multiply(factor));
    }

    /** Whether a price is further from the reference than the given share of it: most likely a typing error. */
    public static boolean isTooFar(BigDecimal price, BigDecimal reference, BigDecimal share) {
        return price.subtract(reference).abs().compareTo(reference.multiply(share)) > 0;
    }
}
