package org.kontor.trading.executions.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.ledger.entity.Kind;

/** An execution with its fees as statements, so that they travel with everything else that a fill writes. */
public final class ExecutionInsert {

    private static final String EXECUTION = """
            INSERT INTO executions (id, order_id, account_id, number, symbol, side, qty, price, gross, fees,
                quote_id, bid, bid_size, ask, ask_size, quoted_at, market_date, quality, rule, executed_at,
                trade_date, settle_date, unsettled_funds, funds_settle_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FEES =
            "INSERT INTO execution_fees (execution_id, kind, amount) SELECT ?, f.* FROM unnest(?::text[], ?::numeric[]) f";
    private static final String WATCH = """
            UPDATE accounts SET good_faith_watch_until = greatest(good_faith_watch_until, ?), version = version + 1
             WHERE id = ?""";

    private ExecutionInsert() {}

    /** @param fees USD by kind */
    public static void addTo(RoundTrip trip, Execution fill, Map<Kind, BigDecimal> fees) {
        trip.add(
                EXECUTION,
                row -> row.uuid(fill.id())
                        .uuid(fill.orderId())
                        .uuid(fill.accountId())
                        .whole(fill.number())
                        .text(fill.symbol())
                        .name(fill.side())
                        .number(fill.qty())
                        .number(fill.price())
                        .number(fill.gross())
                        .number(fill.fees())
                        .text(fill.quoteId())
                        .number(fill.bid())
                        .whole(fill.bidSize())
                        .number(fill.ask())
                        .whole(fill.askSize())
                        .time(fill.quotedAt())
                        .date(fill.marketDate())
                        .text(fill.quality())
                        .name(fill.rule())
                        .time(fill.executedAt())
                        .date(fill.tradeDate())
                        .date(fill.settleDate())
                        .number(fill.unsettledFunds())
                        .date(fill.fundsSettleOn()));
        List<Kind> kinds = fees.keySet().stream()
                .filter(kind -> fees.get(kind).signum() > 0)
                .toList();
        if (!kinds.isEmpty()) {
            trip.add(
                    FEES,
                    row -> row.uuid(fill.id())
                            .array(
                                    "text",
                                    kinds.stream().map(ExecutionInsert::word).toList())
                            .array("numeric", kinds.stream().map(fees::get).toList()));
        }
        if (fill.fundsSettleOn() != null) {
            trip.add(WATCH, row -> row.date(fill.fundsSettleOn()).uuid(fill.accountId()));
        }
    }

    /** {@code FEES_TAF} is {@code taf}. */
    private static String word(Kind fee) {
        return fee.name().substring("FEES_".length()).toLowerCase(Locale.ROOT);
    }
}
