package org.kontor.portfolio.ledger.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dividend.
 *
 * @param qty shares it was paid for
 * @param rate USD per share
 */
public record Dividend(BigDecimal qty, BigDecimal rate, LocalDate exDate, LocalDate payDate) {}
