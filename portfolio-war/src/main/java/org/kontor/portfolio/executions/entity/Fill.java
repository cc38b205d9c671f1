package org.kontor.portfolio.executions.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was exchanged.
 *
 * @param qty shares
 * @param price USD per share
 * @param gross USD, in cents
 * @param fees USD, in cents, all fees together
 */
public record Fill(UUID id, BigDecimal qty, BigDecimal price, BigDecimal gross, BigDecimal fees) {}
