package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.executions.entity.Fill;

/** What of an order has filled so far. */
@Embeddable
public class Filling {

    private static final int AVERAGE_SCALE = 6;

    @Column(name = "cum_qty")
    private BigDecimal shares = BigDecimal.ZERO;

    @Column(name = "cum_value")
    private BigDecimal value = BigDecimal.ZERO;

    @Column(name = "cum_gross")
    private BigDecimal gross = BigDecimal.ZERO;

    private int fills;

    void add(Fill fill) {
        shares = shares.add(fill.qty());
        value = value.add(fill.qty().multiply(fill.price()));
        gross = gross.add(fill.gross());
        fills++;
    }

    /** As if all had happened after a split: more shares for the same money. */
    void split(BigDecimal oldRate, BigDecimal newRate) {
        shares = shares.multiply(newRate)
                .divide(oldRate, shares.scale() + 9, RoundingMode.DOWN)
                .setScale(9, RoundingMode.DOWN);
    }

    public BigDecimal shares() {
        return shares;
    }

    /** Exact: sum of shares times price. */
    public BigDecimal value() {
        return value;
    }

    /** USD that changed hands, each fill rounded to the cent. */
    public BigDecimal gross() {
        return gross;
    }

    public int fills() {
        return fills;
    }

    /** USD a share, six decimals, for show only; null before the first fill. */
    public BigDecimal averagePrice() {
        return shares.signum() == 0 ? null : value.divide(shares, AVERAGE_SCALE, RoundingMode.HALF_UP);
    }
}
