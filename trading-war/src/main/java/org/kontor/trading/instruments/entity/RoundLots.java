package org.kontor.trading.instruments.entity;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Round lots by price (R6). Source: 17 CFR 242.600(b)(93), in force since 2025-11-03. */
final class RoundLots {

    private static final NavigableMap<BigDecimal, Integer> UP_TO = new TreeMap<>();
    private static final int ABOVE_ALL = 1;

    static {
        UP_TO.put(new BigDecimal("250.00"), 100);
        UP_TO.put(new BigDecimal("1000.00"), 40);
        UP_TO.put(new BigDecimal("10000.00"), 10);
    }

    private RoundLots() {}

    /** Shares. */
    static int at(BigDecimal price) {
        var step = UP_TO.ceilingEntry(price);
        return step == null ? ABOVE_ALL : step.getValue();
    }
}
