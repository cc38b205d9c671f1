package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * From today on the symbol trades without the dividend: open orders of the account entered before are to be adjusted.
 * Told to this replica in the transaction of the account, under its lock.
 *
 * @param rate USD a share
 */
public record DividendEx(UUID accountId, String symbol, BigDecimal rate) {}
