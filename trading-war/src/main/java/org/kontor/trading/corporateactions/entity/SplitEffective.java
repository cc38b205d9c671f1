package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The account's shares are about to be split: what open orders reserve of them must be given back, and the orders
 * adjusted or ended. Told to this replica in the transaction of the account, under its lock, before its shares move.
 *
 * @param oldRate shares before
 * @param newRate shares after
 */
public record SplitEffective(UUID accountId, String symbol, BigDecimal oldRate, BigDecimal newRate) {}
