package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.FillRule;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.quotes.entity.Quote;

/**
 * Shares that an order gets from the market, and everything that explains them.
 *
 * @param fees USD by kind, those of this fill alone
 */
public record Deal(
        UUID executionId,
        Fill fill,
        Map<Kind, BigDecimal> fees,
        Quote quote,
        FillRule rule,
        LocalDate tradeDate,
        LocalDate settleDate,
        OffsetDateTime at) {

    BigDecimal totalFees() {
        return fees.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
