package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.executions.entity.Execution;

/** A fill and the quote that explains it. */
public record ExecutionView(
        UUID id,
        UUID orderId,
        int number,
        String symbol,
        String side,
        BigDecimal qty,
        BigDecimal price,
        BigDecimal gross,
        BigDecimal fees,
        BigDecimal net,
        String rule,
        String quality,
        LocalDate tradeDate,
        LocalDate settleDate,
        Quoted quote,
        OffsetDateTime executedAt) {

    /** The quote as displayed when the order met it. */
    public record Quoted(
            String id,
            BigDecimal bid,
            long bidSize,
            BigDecimal ask,
            long askSize,
            OffsetDateTime ts,
            LocalDate marketDate) {}

    static ExecutionView of(Execution execution) {
        return new ExecutionView(
                execution.id(),
                execution.orderId(),
                execution.number(),
                execution.symbol(),
                OrderView.word(execution.side()),
                OrderView.plain(execution.qty()),
                OrderView.plain(execution.price()),
                execution.gross(),
                execution.fees(),
                execution.net(),
                OrderView.word(execution.rule()),
                execution.quality(),
                execution.tradeDate(),
                execution.settleDate(),
                new Quoted(
                        execution.quoteId(),
                        OrderView.plain(execution.bid()),
                        execution.bidSize(),
                        OrderView.plain(execution.ask()),
                        execution.askSize(),
                        execution.quotedAt(),
                        execution.marketDate()),
                execution.executedAt());
    }
}
