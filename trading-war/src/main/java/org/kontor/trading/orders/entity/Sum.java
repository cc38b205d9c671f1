package org.kontor.trading.orders.entity;

import java.math.BigDecimal;

/** An amount in two parts: of settled and of unsettled money. Shares count as settled. May be negative. */
public record Sum(BigDecimal settled, BigDecimal unsettled) {

    public static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    /** A cost paid from free money, settled money first. */
    static Sum paidFrom(BigDecimal cost, BigDecimal freeSettled) {
        BigDecimal settled = cost.min(freeSettled);
        return new Sum(settled, cost.subtract(settled));
    }

    public BigDecimal total() {
        return settled.add(unsettled);
    }
}
