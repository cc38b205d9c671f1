package org.kontor.portfolio.valuation.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/**
 * A portfolio at one moment, before it is valued (R5).
 *
 * @param realizedPl USD, over all symbols ever held
 * @param dividendIncome USD, all dividends so far
 * @param holdings what is held now, by symbol
 * @param storedPrices by symbol of what is held now; null where none is stored
 */
public record Snapshot(
        UUID userId,
        String name,
        String baseCurrency,
        BigDecimal cash,
        BigDecimal realizedPl,
        BigDecimal dividendIncome,
        List<Holding> holdings,
        Map<String, MarketPrice> storedPrices) {}
