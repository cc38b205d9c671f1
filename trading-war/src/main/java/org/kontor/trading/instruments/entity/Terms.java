package org.kontor.trading.instruments.entity;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Rules that somebody laid down; null where nothing was said.
 *
 * @param tickSize USD, step of prices from a dollar on
 * @param roundLot shares
 * @param collar share of the reference price that a market order may go beyond it: 0.05 is 5 %
 * @param farLimit share of the reference price that a limit may be away from it
 * @param maxOrderValue USD
 * @param minNotional USD, smallest order over an amount of money
 * @param participation share of the displayed size that may be taken; 1 is all of it
 * @param slippageBps hundredths of a percent by which a market order fills worse than displayed
 * @param maxQuoteAge after which a quote fills nothing
 */
public record Terms(
        BigDecimal tickSize,
        Integer roundLot,
        BigDecimal collar,
        BigDecimal farLimit,
        BigDecimal maxOrderValue,
        BigDecimal minNotional,
        BigDecimal participation,
        BigDecimal slippageBps,
        Duration maxQuoteAge) {

    public static final Terms NOTHING = new Terms(null, null, null, null, null, null, null, null, null);

    public static Terms ofTickAndLot(BigDecimal tickSize, Integer roundLot) {
        return new Terms(tickSize, roundLot, null, null, null, null, null, null, null);
    }

    /** These terms, and where they say nothing those. */
    public Terms orElse(Terms those) {
        return new Terms(
                first(tickSize, those.tickSize),
                first(roundLot, those.roundLot),
                first(collar, those.collar),
                first(farLimit, those.farLimit),
                first(maxOrderValue, those.maxOrderValue),
                first(minNotional, those.minNotional),
                first(participation, those.participation),
                first(slippageBps, those.slippageBps),
                first(maxQuoteAge, those.maxQuoteAge));
    }

    private static <T> T first(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
