package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an open order keeps back: USD for a buy, shares for a sell. Of money, settled money is kept back and paid out
 * first, so that what has not settled is touched last. Source: domain reference 2.8.
 */
@Embeddable
public class Hold {

    @Column(name = "hold")
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "hold_unsettled")
    private BigDecimal unsettled = BigDecimal.ZERO;

    /** Grows or shrinks to a new amount; what it takes comes first from the settled money that is free. */
    Sum resize(BigDecimal target, BigDecimal freeSettled) {
        BigDecimal more = target.subtract(amount);
        BigDecimal moreUnsettled = more.signum() >= 0
                ? more.subtract(more.min(freeSettled))
                : unsettled.min(more.negate()).negate();
        amount = target;
        unsettled = unsettled.add(moreUnsettled);
        return new Sum(more.subtract(moreUnsettled), moreUnsettled);
    }

    /** Pays out of what is kept back. */
    Sum pay(BigDecimal cost) {
        if (cost.compareTo(amount) > 0) {
            throw new IllegalStateException(cost + " is more than the " + amount + " kept back");
        }
        BigDecimal fromSettled = cost.min(amount.subtract(unsettled));
        BigDecimal fromUnsettled = cost.subtract(fromSettled);
        amount = amount.subtract(cost);
        unsettled = unsettled.subtract(fromUnsettled);
        return new Sum(fromSettled, fromUnsettled);
    }

    public BigDecimal amount() {
        return amount;
    }

    public BigDecimal unsettled() {
        return unsettled;
    }
}
