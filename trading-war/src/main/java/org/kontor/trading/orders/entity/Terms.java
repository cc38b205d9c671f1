package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;

/** What an order is about, as it stands now: a replacement changes it, and a trailing stop moves its own. */
@Embeddable
public class Terms {

    private static final int QTY_SCALE = 9;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private OrderType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_in_force")
    private TimeInForce timeInForce;

    private BigDecimal qty;

    private BigDecimal notional;

    @Column(name = "limit_price")
    private BigDecimal limitPrice;

    @Column(name = "stop_price")
    private BigDecimal stopPrice;

    @Column(name = "trail_price")
    private BigDecimal trailPrice;

    @Column(name = "trail_percent")
    private BigDecimal trailPercent;

    @Column(name = "extended_hours")
    private boolean extendedHours;

    protected Terms() {}

    Terms(Instruction wanted) {
        symbol = wanted.symbol();
        side = wanted.side();
        type = wanted.type();
        timeInForce = wanted.timeInForce();
        qty = wanted.qty();
        notional = wanted.notional();
        limitPrice = wanted.limitPrice();
        stopPrice = wanted.stopPrice();
        trailPrice = wanted.trail() == null ? null : wanted.trail().price();
        trailPercent = wanted.trail() == null ? null : wanted.trail().percent();
        extendedHours = wanted.extendedHours();
    }

    /** Takes over what the customer wants changed; the quantity never falls below what has filled (T14). */
    void replace(Replacement wanted, BigDecimal filled) {
        qty = wanted.qty() == null ? qty : wanted.qty().max(filled);
        limitPrice = wanted.limitPrice() == null ? limitPrice : wanted.limitPrice();
        stopPrice = wanted.stopPrice() == null ? stopPrice : wanted.stopPrice();
        timeInForce = wanted.timeInForce() == null ? timeInForce : wanted.timeInForce();
        if (wanted.trail() != null && trailPrice != null) {
            trailPrice = wanted.trail();
        } else if (wanted.trail() != null) {
            trailPercent = wanted.trail();
        }
    }

    /**
     * All quantities times new/old and all prices times old/new, as at a split; prices go to the instrument's tick.
     *
     * @param filled shares filled as counted after the split; the quantity never falls below
     */
    void split(BigDecimal oldRate, BigDecimal newRate, BigDecimal filled, InstrumentRules rules) {
        qty = qty == null ? null : splitQty(oldRate, newRate).max(filled);
        limitPrice = splitPrice(limitPrice, oldRate, newRate, rules);
        stopPrice = splitPrice(stopPrice, oldRate, newRate, rules);
        trailPrice = splitPrice(trailPrice, oldRate, newRate, rules);
    }

    /** Whether a split leaves nothing of the order, neither to be filled nor filled: of one share, one for three. */
    public boolean vanishIn(BigDecimal oldRate, BigDecimal newRate, BigDecimal filled) {
        return qty != null
                && splitQty(oldRate, newRate).signum() == 0
                && filled.multiply(newRate)
                                .divide(oldRate, QTY_SCALE, RoundingMode.DOWN)
                                .signum()
                        == 0;
    }

    private BigDecimal splitQty(BigDecimal oldRate, BigDecimal newRate) {
        int decimals = qty.stripTrailingZeros().scale() <= 0 ? 0 : QTY_SCALE;
        return qty.multiply(newRate).divide(oldRate, decimals, RoundingMode.DOWN);
    }

    /** A price after a split, on the tick that is on the customer's side; null stays null. */
    BigDecimal splitPrice(BigDecimal price, BigDecimal oldRate, BigDecimal newRate, InstrumentRules rules) {
        if (price == null) {
            return null;
        }
        BigDecimal exact = price.multiply(oldRate).divide(newRate, QTY_SCALE, RoundingMode.HALF_UP);
        return side == Side.BUY ? rules.floorToTick(exact) : rules.ceilToTick(exact);
    }

    /** Good till canceled, with a price of its own that is higher than the dividend; a trail follows by itself. */
    public boolean areReducedBy(BigDecimal dividend) {
        BigDecimal price = side == Side.BUY ? limitPrice : stopPrice;
        return timeInForce == TimeInForce.GTC
                && type != OrderType.TRAILING_STOP
                && price != null
                && price.compareTo(dividend) > 0;
    }

    /** Lowers a buy's limit and a sell's stop by a dividend, to the tick. Source: FINRA rule 5330. */
    void reduceBy(BigDecimal dividend, InstrumentRules rules) {
        if (side == Side.BUY && limitPrice != null) {
            limitPrice = rules.floorToTick(limitPrice.subtract(dividend));
        } else if (side == Side.SELL && stopPrice != null) {
            stopPrice = rules.floorToTick(stopPrice.subtract(dividend));
        }
    }

    void setQty(BigDecimal shares) {
        qty = shares;
    }

    void moveStop(BigDecimal stop) {
        stopPrice = stop;
    }

    public String symbol() {
        return symbol;
    }

    public Side side() {
        return side;
    }

    public OrderType type() {
        return type;
    }

    public TimeInForce timeInForce() {
        return timeInForce;
    }

    public BigDecimal qty() {
        return qty;
    }

    public BigDecimal notional() {
        return notional;
    }

    /** Whether it is over an amount of money. */
    boolean isNotional() {
        return notional != null;
    }

    public BigDecimal limitPrice() {
        return limitPrice;
    }

    public BigDecimal stopPrice() {
        return stopPrice;
    }

    public Trail trail() {
        return type == OrderType.TRAILING_STOP ? new Trail(trailPrice, trailPercent) : null;
    }

    public boolean extendedHours() {
        return extendedHours;
    }
}
