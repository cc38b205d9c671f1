package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** What a customer wants, said as he would say it: {@code buy("10").limit("100.00").lasting(GTC).order()}. */
public final class Wanted {

    private final Side side;
    private final BigDecimal qty;
    private final BigDecimal notional;
    private OrderType type = OrderType.MARKET;
    private BigDecimal limit;
    private BigDecimal stop;
    private Trail trail;
    private TimeInForce timeInForce = TimeInForce.DAY;
    private boolean extendedHours;
    private Exits exits = Exits.NONE;

    private Wanted(Side side, String qty, String notional) {
        this.side = side;
        this.qty = number(qty);
        this.notional = number(notional);
    }

    public static Wanted buy(String qty) {
        return new Wanted(Side.BUY, qty, null);
    }

    public static Wanted sell(String qty) {
        return new Wanted(Side.SELL, qty, null);
    }

    /** For an amount of money. */
    public static Wanted buyFor(String usd) {
        return new Wanted(Side.BUY, null, usd);
    }

    /** For an amount of money. */
    public static Wanted sellFor(String usd) {
        return new Wanted(Side.SELL, null, usd);
    }

    public Wanted limit(String price) {
        limit = number(price);
        type = stop == null ? OrderType.LIMIT : OrderType.STOP_LIMIT;
        return this;
    }

    public Wanted stop(String price) {
        stop = number(price);
        type = limit == null ? OrderType.STOP : OrderType.STOP_LIMIT;
        return this;
    }

    public Wanted trailing(String usd) {
        return trailing(new Trail(number(usd), null));
    }

    public Wanted trailingPercent(String percent) {
        return trailing(new Trail(null, number(percent)));
    }

    private Wanted trailing(Trail distance) {
        trail = distance;
        type = OrderType.TRAILING_STOP;
        return this;
    }

    public Wanted lasting(TimeInForce given) {
        timeInForce = given;
        return this;
    }

    public Wanted inExtendedHours() {
        extendedHours = true;
        return this;
    }

    public Wanted bracket(String takeProfit, String stopLoss) {
        exits = new Exits(OrderClass.BRACKET, number(takeProfit), number(stopLoss), null);
        return this;
    }

    /** A pair of exits: the order itself is the one that takes the profit. */
    public Wanted oco(String takeProfit, String stopLoss) {
        exits = new Exits(OrderClass.OCO, number(takeProfit), number(stopLoss), null);
        return limit(takeProfit);
    }

    /** One exit; the other price is null. */
    public Wanted oto(String takeProfit, String stopLoss) {
        exits = new Exits(OrderClass.OTO, number(takeProfit), number(stopLoss), null);
        return this;
    }

    public Instruction order() {
        return new Instruction(
                QuoteFixture.SYMBOL, side, type, qty, notional, limit, stop, trail, timeInForce, extendedHours, exits);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
