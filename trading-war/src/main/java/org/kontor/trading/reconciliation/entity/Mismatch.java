package org.kontor.trading.reconciliation.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A figure of an account that is not what it should be.
 *
 * @param item which one: a symbol, a ledger and kind, an execution or a day
 * @param facts what it should be
 * @param books what it is
 */
public record Mismatch(UUID accountId, String item, BigDecimal facts, BigDecimal books) {}
