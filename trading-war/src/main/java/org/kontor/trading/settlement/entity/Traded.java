package org.kontor.trading.settlement.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Side;

/**
 * All executions of one symbol and side that settle together.
 *
 * @param gross USD that goes to the market or comes from it
 * @param net USD that the customer paid or is owed
 */
public record Traded(String symbol, Side side, BigDecimal qty, BigDecimal gross, BigDecimal net, int executions) {}
