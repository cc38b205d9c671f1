package org.kontor.portfolio.valuation.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.kontor.portfolio.quotes.entity.MarketPrice;

final class ValuationFixture {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-02T10:00:00Z");

    private ValuationFixture() {}

    static Holding holding(String symbol, String qty, String cost) {
        return new Holding(
                symbol, new BigDecimal(qty), new BigDecimal(cost), new BigDecimal("50.00"), NOW.minusDays(1));
    }

    static MarketPrice price(String symbol, String price) {
        return new MarketPrice(symbol, new BigDecimal(price), "replay", NOW);
    }

    static Valuation valued(String cash, Map<String, MarketPrice> prices, Holding... holdings) {
        Snapshot snapshot = new Snapshot(
                UUID.randomUUID(),
                "Portfolio",
                "USD",
                new BigDecimal(cash),
                new BigDecimal("12.3450000000"),
                new BigDecimal("0.00"),
                Arrays.asList(holdings),
                Map.of());
        return Valuation.of(snapshot, prices, NOW);
    }
}
