package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.Map;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.ledger.entity.Kind;

/**
 * What a fill did.
 *
 * @param fees USD by kind
 * @param paid what a buy cost with its fees, or the shares a sell gave
 * @param fromHold whether that came from what the order kept back, else from what is free
 * @param released what the order no longer keeps back beyond what it paid: USD for a buy, shares for a sell
 */
public record Filled(Execution execution, Map<Kind, BigDecimal> fees, Sum paid, boolean fromHold, Sum released) {}
