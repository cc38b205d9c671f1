package org.kontor.trading.instruments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * All that an order has to keep to because of its symbol, as it is in force now.
 *
 * @param fractionable whether parts of a share may be traded
 * @param terms with nothing left out but tick and lot (R5, R6)
 */
public record InstrumentRules(String symbol, boolean tradable, boolean fractionable, boolean halted, Terms terms) {

    private static final BigDecimal USUAL_TICK = new BigDecimal("0.01");
    private static final BigDecimal TICK_BELOW_A_DOLLAR = new BigDecimal("0.0001");

    /** USD, the step of prices at this price (R5). */
    public BigDecimal tickSize(BigDecimal price) {
        if (price.compareTo(BigDecimal.ONE) < 0) {
            return TICK_BELOW_A_DOLLAR;
        }
        return terms.tickSize() == null ? USUAL_TICK : terms.tickSize();
    }

    public boolean isOnTick(BigDecimal price) {
        return price.remainder(tickSize(price)).signum() == 0;
    }

    /** The price itself or the next one below it that is on a tick. */
    public BigDecimal floorToTick(BigDecimal price) {
        return toTick(price, RoundingMode.FLOOR);
    }

    /** The price itself or the next one above it that is on a tick. */
    public BigDecimal ceilToTick(BigDecimal price) {
        return toTick(price, RoundingMode.CEILING);
    }

    private BigDecimal toTick(BigDecimal price, RoundingMode direction) {
        BigDecimal tick = tickSize(price);
        return price.divide(tick, 0, direction).multiply(tick);
    }

    /** Shares, at this price (R6). */
    public BigDecimal roundLot(BigDecimal price) {
        return BigDecimal.valueOf(terms.roundLot() == null ? RoundLots.at(price) : terms.roundLot());
    }

    /** 0.05: a market order never fills more than 5 % beyond its reference price. */
    public BigDecimal collar() {
        return terms.collar();
    }

    /** 0.50: a limit more than 50 % away from the reference price is refused. */
    public BigDecimal farLimit() {
        return terms.farLimit();
    }

    /** USD. */
    public BigDecimal maxOrderValue() {
        return terms.maxOrderValue();
    }

    /** USD, smallest order over an amount of money. */
    public BigDecimal minNotional() {
        return terms.minNotional();
    }

    /** Share of the displayed size that may be taken; 1 is all of it. */
    public BigDecimal participation() {
        return terms.participation();
    }

    /** Hundredths of a percent. */
    public BigDecimal slippageBps() {
        return terms.slippageBps();
    }

    public Duration maxQuoteAge() {
        return terms.maxQuoteAge();
    }
}
