package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.instruments.entity.InstrumentRules;

/**
 * What an order is opened with.
 *
 * @param worstPrice USD a share, never to be filled beyond; null for a sell whose stop has not been reached
 * @param feesAtMost USD, upper bound of all fees of the order
 * @param last USD, latest trade, where a trailing stop starts from; may be null for other orders
 * @param rules whose tick a trailing stop keeps to
 */
public record Opening(
        BigDecimal worstPrice,
        BigDecimal feesAtMost,
        TriggerSource triggerSource,
        BigDecimal last,
        InstrumentRules rules) {}
