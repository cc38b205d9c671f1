package org.kontor.portfolio.executions.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.portfolio.executions.entity.Execution;

/** A fill as it is shown. */
public record ExecutionView(
        UUID id,
        UUID orderId,
        UUID accountId,
        String symbol,
        String side,
        BigDecimal qty,
        BigDecimal price,
        BigDecimal gross,
        BigDecimal fees,
        long sequence,
        OffsetDateTime executedAt) {

    static ExecutionView of(Execution execution) {
        return new ExecutionView(
                execution.id(),
                execution.orderId(),
                execution.accountId(),
                execution.symbol(),
                execution.side().label(),
                execution.qty().stripTrailingZeros(),
                execution.price().stripTrailingZeros(),
                execution.gross().setScale(2),
                execution.fees().setScale(2),
                execution.sequence(),
                execution.executedAt().withOffsetSameInstant(ZoneOffset.UTC));
    }
}
