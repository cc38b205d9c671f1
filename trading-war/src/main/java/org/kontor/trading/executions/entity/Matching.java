package org.kontor.trading.executions.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.quotes.entity.Quote;

/** Decides what of an order fills at a quote. A pure function: the same arguments give the same fill. */
public final class Matching {

    private static final BigDecimal BASIS_POINTS = new BigDecimal(10_000);

    private Matching() {}

    /** The price the order would get at this quote; empty if the quote cannot fill it (R1, R2). */
    public static Optional<BigDecimal> price(Side side, BigDecimal worst, Quote quote) {
        if (!quote.isTradable()) {
            return Optional.empty();
        }
        BigDecimal price = side == Side.BUY ? quote.ask() : quote.bid();
        return Optional.of(price).filter(displayed -> side.accepts(displayed, worst));
    }

    /**
     * A price on the instrument's tick that the market slips to against the customer, never beyond the worst that he
     * takes.
     *
     * @param rules their slippage; 0 changes nothing
     */
    public static BigDecimal slipped(Side side, BigDecimal price, InstrumentRules rules, BigDecimal worst) {
        if (rules.slippageBps().signum() == 0) {
            return price;
        }
        BigDecimal slip = price.multiply(rules.slippageBps()).divide(BASIS_POINTS);
        return side == Side.BUY
                ? rules.ceilToTick(price.add(slip)).min(worst)
                : rules.floorToTick(price.subtract(slip)).max(worst);
    }

    /** Shares displayed on the side that the order takes from. */
    public static long displayed(Side side, Quote quote) {
        return side == Side.BUY ? quote.askSize() : quote.bidSize();
    }

    /** Whole shares that an order must find displayed; the fraction of the last share needs no size of its own. */
    public static long wholeShares(BigDecimal wanted) {
        return wanted.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** Shares that fill when so many whole shares were got: with all of them the fraction comes along. */
    public static BigDecimal filling(BigDecimal wanted, long got) {
        return got == wholeShares(wanted) ? wanted : BigDecimal.valueOf(got);
    }
}
