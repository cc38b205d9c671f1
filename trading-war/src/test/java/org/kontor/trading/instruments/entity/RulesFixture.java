package org.kontor.trading.instruments.entity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Rules for tests. */
public final class RulesFixture {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    private RulesFixture() {}

    /** What a new installation begins with. */
    public static Terms usualTerms() {
        return new Terms(
                null,
                null,
                new BigDecimal("0.05"),
                new BigDecimal("0.50"),
                new BigDecimal("200000.00"),
                new BigDecimal("1.00"),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Duration.ofSeconds(15));
    }

    public static InstrumentRules usual(String symbol) {
        return with(symbol, usualTerms());
    }

    public static InstrumentRules with(String symbol, Terms terms) {
        return new InstrumentRules(symbol, true, true, false, terms);
    }

    /** Terms that say nothing but these two. */
    public static Terms tickAndLot(String tick, Integer lot) {
        return Terms.ofTickAndLot(tick == null ? null : new BigDecimal(tick), lot);
    }

    static Terms collar(String collar) {
        return new Terms(null, null, new BigDecimal(collar), null, null, null, null, null, null);
    }

    static Rule rule(String symbol, Terms terms) {
        return new Rule(UUID.randomUUID(), symbol, LONG_AGO, terms, LONG_AGO, "test");
    }
}
