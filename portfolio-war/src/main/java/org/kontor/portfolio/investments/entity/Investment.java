package org.kontor.portfolio.investments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a user holds of one symbol.
 *
 * <p>Begins with his first fill. Stays when the last share is sold, for the profit that was realized, and may fill
 * again.
 */
public class Investment {

    private static final int PRICE_SCALE = 6;

    private final UUID id;
    private final UUID userId;
    private final String symbol;
    private BigDecimal realizedPl = BigDecimal.ZERO;
    private CostBasis held = CostBasis.NONE;
    private BigDecimal lastPrice;
    private OffsetDateTime lastTradedAt;

    /** Nothing held yet. */
    public Investment(UUID id, UUID userId, String symbol) {
        this.id = id;
        this.userId = userId;
        this.symbol = symbol;
    }

    /** One that was stored. */
    public Investment(
            UUID id,
            UUID userId,
            String symbol,
            CostBasis held,
            BigDecimal realizedPl,
            BigDecimal lastPrice,
            OffsetDateTime lastTradedAt) {
        this(id, userId, symbol);
        this.held = held;
        this.realizedPl = realizedPl;
        this.lastPrice = lastPrice;
        this.lastTradedAt = lastTradedAt;
    }

    /** @param paid USD, gross and fees */
    public void buy(BigDecimal bought, BigDecimal paid) {
        held = held.plus(bought, paid);
    }

    /**
     * @param proceeds USD, gross less fees
     * @throws MoreSoldThanHeld and changes nothing (R5)
     */
    public void sell(BigDecimal sold, BigDecimal proceeds) {
        realizedPl = realizedPl.add(proceeds.subtract(held.costOf(sold)));
        held = held.minus(sold);
    }

    /**
     * Other shares take the place of those held, at the same cost; what is left of a share was paid out (R7).
     *
     * <p>Applied as the difference it made, so that fills that are heard of before or after it keep their effect.
     *
     * @throws MoreSoldThanHeld and changes nothing
     */
    public void split(Split split) {
        if (lastPrice == null) {
            throw new MoreSoldThanHeld(split.before(), BigDecimal.ZERO);
        }
        CostBasis before = held;
        held = held.withQty(held.qty().add(split.whole()).subtract(split.before()));
        try {
            if (split.fraction().signum() > 0) {
                sell(split.fraction(), split.paid());
            }
        } catch (MoreSoldThanHeld tooEarly) {
            held = before;
            throw tooEarly;
        }
        lastPrice = lastPrice
                .multiply(split.oldRate())
                .divide(split.newRate(), PRICE_SCALE, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE.movePointLeft(PRICE_SCALE));
    }

    /** Remembers the price of the user's own latest fill: what the shares are worth if no quote is known. */
    public void tradedAt(BigDecimal price, OffsetDateTime at) {
        lastPrice = price;
        lastTradedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public String symbol() {
        return symbol;
    }

    public BigDecimal qty() {
        return held.qty();
    }

    /** USD, ten decimals. */
    public BigDecimal costBasis() {
        return held.cost();
    }

    /** USD, ten decimals, since the first fill. */
    public BigDecimal realizedPl() {
        return realizedPl;
    }

    public BigDecimal lastPrice() {
        return lastPrice;
    }

    public OffsetDateTime lastTradedAt() {
        return lastTradedAt;
    }
}
