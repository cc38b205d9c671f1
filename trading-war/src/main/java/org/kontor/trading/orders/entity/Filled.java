package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Execution;

/**
 * What a fill did.
 *
 * @param fromHold whether it was paid from what the order kept back, else from what is free
 * @param released what the order no longer keeps back beyond what it paid: USD for a buy, shares for a sell
 */
public record Filled(Execution execution, boolean fromHold, BigDecimal released) {}
