package org.kontor.portfolio.valuation.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Shares of one symbol, as the projection knows them.
 *
 * @param cost USD, ten decimals
 * @param lastPrice USD per share at the user's latest fill
 */
public record Holding(
        String symbol, BigDecimal qty, BigDecimal cost, BigDecimal lastPrice, OffsetDateTime lastTradedAt) {}
