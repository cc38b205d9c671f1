package org.kontor.marketdata.instruments.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The number of shares that make a round lot, by average price: the classes in force since 2025-11-03. */
public final class RoundLot {

    private static final TreeMap<BigDecimal, Integer> UP_TO = new TreeMap<>(Map.of(
            new BigDecimal("250.00"), 100,
            new BigDecimal("1000.00"), 40,
            new BigDecimal("10000.00"), 10));

    private RoundLot() {}

    /** @param averagePrice in USD; which month's average counts is for the caller to say */
    public static int at(BigDecimal averagePrice) {
        Map.Entry<BigDecimal, Integer> bound = UP_TO.ceilingEntry(averagePrice);
        return bound == null ? 1 : bound.getValue();
    }
}
