package org.kontor.portfolio.executions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A fill as trading reported it. Never changed: its row is the proof that it was applied. */
@Entity
@Table(name = "applied_executions")
public class Execution {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "user_id")
    private UUID userId;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private Side side;

    private BigDecimal qty;

    private BigDecimal price;

    private BigDecimal gross;

    private BigDecimal fees;

    private long sequence;

    @Column(name = "executed_at")
    private OffsetDateTime executedAt;

    protected Execution() {}

    /** @param sequence number of the event that reported it, in its account */
    public Execution(Trade trade, Fill fill, long sequence, OffsetDateTime executedAt) {
        this.id = fill.id();
        this.orderId = trade.orderId();
        this.accountId = trade.accountId();
        this.userId = trade.userId();
        this.symbol = trade.symbol();
        this.side = trade.side();
        this.qty = fill.qty();
        this.price = fill.price();
        this.gross = fill.gross();
        this.fees = fill.fees();
        this.sequence = sequence;
        this.executedAt = executedAt;
    }

    /** USD that the user's cash changes by: what he gets is positive. */
    public BigDecimal cashEffect() {
        return side == Side.BUY ? gross.add(fees).negate() : gross.subtract(fees);
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID userId() {
        return userId;
    }

    public String symbol() {
        return symbol;
    }

    public Side side() {
        return side;
    }

    public BigDecimal qty() {
        return qty;
    }

    public BigDecimal price() {
        return price;
    }

    /** USD, quantity times price as trading rounded it. */
    public BigDecimal gross() {
        return gross;
    }

    public BigDecimal fees() {
        return fees;
    }

    public long sequence() {
        return sequence;
    }

    public OffsetDateTime executedAt() {
        return executedAt;
    }
}
