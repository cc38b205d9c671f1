package org.kontor.trading.executions.entity;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.trading.quotes.entity.Quote;

/** Decides what of an order fills at a quote. A pure function: the same arguments give the same fill. */
public final class Matching {

    private Matching() {}

    /** The price the order would get at this quote; empty if the quote cannot fill it (R1, R2). */
    public static Optional<BigDecimal> price(Side side, BigDecimal worst, Quote quote) {
        if (!quote.isTradable()) {
            return Optional.empty();
        }
        BigDecimal price = side == Side.BUY ? quote.ask() : quote.bid();
        return Optional.of(price).filter(displayed -> side.accepts(displayed, worst));
    }

    /** Shares displayed on the side that the order takes from. */
    public static long displayed(Side side, Quote quote) {
        return side == Side.BUY ? quote.askSize() : quote.bidSize();
    }
}
