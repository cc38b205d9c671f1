package org.kontor.portfolio.investments.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a user holds of one symbol.
 *
 * <p>Begins with his first fill. Stays when the last share is sold, for the profit that was realized, and may fill
 * again.
 */
@Entity
@Table(name = "investments")
public class Investment {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private String symbol;

    private BigDecimal qty;

    @Column(name = "cost_basis")
    private BigDecimal costBasis;

    @Column(name = "realized_pl")
    private BigDecimal realizedPl;

    @Column(name = "last_price")
    private BigDecimal lastPrice;

    @Column(name = "last_traded_at")
    private OffsetDateTime lastTradedAt;

    @Version
    private long version;

    protected Investment() {}

    /** Nothing held yet. */
    public Investment(UUID id, UUID userId, String symbol) {
        this.id = id;
        this.userId = userId;
        this.symbol = symbol;
        this.realizedPl = BigDecimal.ZERO;
        become(CostBasis.NONE);
    }

    /** @param paid USD, gross and fees */
    public void buy(BigDecimal bought, BigDecimal paid) {
        become(held().plus(bought, paid));
    }

    /**
     * @param proceeds USD, gross less fees
     * @throws MoreSoldThanHeld and changes nothing (R5)
     */
    public void sell(BigDecimal sold, BigDecimal proceeds) {
        CostBasis before = held();
        realizedPl = realizedPl.add(proceeds.subtract(before.costOf(sold)));
        become(before.minus(sold));
    }

    /** Remembers the price of the user's own latest fill: what the shares are worth if no quote is known. */
    public void tradedAt(BigDecimal price, OffsetDateTime at) {
        lastPrice = price;
        lastTradedAt = at;
    }

    private void become(CostBasis now) {
        qty = now.qty();
        costBasis = now.cost();
    }

    private CostBasis held() {
        return new CostBasis(qty, costBasis);
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public String symbol() {
        return symbol;
    }

    public BigDecimal qty() {
        return qty;
    }

    /** USD, ten decimals. */
    public BigDecimal costBasis() {
        return costBasis;
    }

    /** USD, ten decimals, since the first fill. */
    public BigDecimal realizedPl() {
        return realizedPl;
    }

    public BigDecimal lastPrice() {
        return lastPrice;
    }

    public OffsetDateTime lastTradedAt() {
        return lastTradedAt;
    }
}
