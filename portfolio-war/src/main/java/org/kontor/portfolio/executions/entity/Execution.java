package org.kontor.portfolio.executions.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A fill as trading reported it. Its row is the proof that it was applied. */
public class Execution {

    private final Trade trade;
    private final Fill fill;
    private final long sequence;
    private final OffsetDateTime executedAt;

    /** @param sequence number of the event that reported it, in its account */
    public Execution(Trade trade, Fill fill, long sequence, OffsetDateTime executedAt) {
        this.trade = trade;
        this.fill = fill;
        this.sequence = sequence;
        this.executedAt = executedAt;
    }

    /** USD that the user's cash changes by: what he gets is positive. */
    public BigDecimal cashEffect() {
        return side() == Side.BUY ? gross().add(fees()).negate() : gross().subtract(fees());
    }

    public UUID id() {
        return fill.id();
    }

    public UUID orderId() {
        return trade.orderId();
    }

    public UUID accountId() {
        return trade.accountId();
    }

    public UUID userId() {
        return trade.userId();
    }

    public String symbol() {
        return trade.symbol();
    }

    public Side side() {
        return trade.side();
    }

    public BigDecimal qty() {
        return fill.qty();
    }

    public BigDecimal price() {
        return fill.price();
    }

    /** USD, quantity times price as trading rounded it. */
    public BigDecimal gross() {
        return fill.gross();
    }

    public BigDecimal fees() {
        return fill.fees();
    }

    public long sequence() {
        return sequence;
    }

    public OffsetDateTime executedAt() {
        return executedAt;
    }
}
