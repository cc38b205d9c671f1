package org.kontor.portfolio.valuation.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** A holding at a price. All amounts in USD cents, so that what is shown adds up to what is shown. */
public record Position(Holding holding, MarketPrice price) {

    private static final int CENTS = 2;
    private static final int DECIMALS = 6;

    /** @param known the latest price; null if there is none (R3) */
    public static Position of(Holding holding, MarketPrice known) {
        MarketPrice price = known != null
                ? known
                : new MarketPrice(holding.symbol(), holding.lastPrice(), MarketPrice.STALE, holding.lastTradedAt());
        return new Position(holding, price);
    }

    /** R1. */
    public BigDecimal marketValue() {
        return holding.qty().multiply(price.price()).setScale(CENTS, RoundingMode.HALF_UP);
    }

    public BigDecimal costBasis() {
        return holding.cost().setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** R2. */
    public BigDecimal unrealizedPl() {
        return marketValue().subtract(costBasis());
    }

    /** A fraction of the cost, so 0.05 is five percent; null for shares that cost nothing (R2). */
    public BigDecimal unrealizedPlpc() {
        return holding.cost().signum() == 0
                ? null
                : unrealizedPl().divide(holding.cost(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** R4. */
    public BigDecimal averageEntryPrice() {
        return holding.cost().divide(holding.qty(), DECIMALS, RoundingMode.HALF_UP);
    }
}
