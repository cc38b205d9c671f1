package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The account's shares have been split: adjusted orders can reserve them again. The same transaction as
 * {@link SplitEffective}.
 *
 * @param oldRate shares before
 * @param newRate shares after
 */
public record SplitApplied(UUID accountId, String symbol, BigDecimal oldRate, BigDecimal newRate) {}
