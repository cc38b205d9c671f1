package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.orders.control.Explanations.Now;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Waiting;
import org.kontor.trading.quotes.entity.Quote;

/**
 * Why an order filled or did not, on one screen.
 *
 * @param waiting what its rest waits for, as a word and as a sentence; absent once it has ended
 * @param worstPrice USD a share beyond which it never fills
 * @param fills each with the quote it met and the rule that made it
 */
public record ExplanationView(
        OrderView order,
        Reason waiting,
        BigDecimal worstPrice,
        ExecutionView.Quoted newestQuote,
        OffsetDateTime nextOpen,
        List<ExecutionView> fills) {

    /** A word of a closed list and what it means. */
    public record Reason(String code, String detail) {}

    static ExplanationView of(Order order, Now now, List<Execution> fills) {
        return new ExplanationView(
                OrderView.of(order),
                now.waiting() == Waiting.NOTHING
                        ? null
                        : new Reason(
                                OrderView.word(now.waiting()), now.waiting().sentence()),
                OrderView.plain(order.worstPrice()),
                quoted(now.quote()),
                now.nextOpen() == null ? null : now.nextOpen().atOffset(ZoneOffset.UTC),
                fills.stream().map(ExecutionView::of).toList());
    }

    private static ExecutionView.Quoted quoted(Quote quote) {
        return quote == null
                ? null
                : new ExecutionView.Quoted(
                        quote.id(),
                        OrderView.plain(quote.bid()),
                        quote.bidSize(),
                        OrderView.plain(quote.ask()),
                        quote.askSize(),
                        quote.quotedAt().atOffset(ZoneOffset.UTC),
                        quote.marketDate());
    }
}
