package org.kontor.trading.history.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.kontor.trading.history.control.TradeSink;
import org.kontor.trading.history.entity.Trade;

/** Trades as CSV (R6). */
final class CsvTrades implements TradeSink {

    private final CsvWriter csv;

    CsvTrades(OutputStream out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "id",
                "order_id",
                "client_order_id",
                "account_id",
                "number",
                "symbol",
                "side",
                "order_type",
                "qty",
                "price",
                "gross",
                "fees",
                "net",
                "executed_at",
                "trade_date",
                "settlement_date");
    }

    @Override
    public void take(Trade trade) {
        csv.writeRecord(
                trade.id().toString(),
                trade.orderId().toString(),
                defused(trade.clientOrderId()),
                trade.accountId().toString(),
                Integer.toString(trade.number()),
                defused(trade.symbol()),
                defused(trade.side()),
                defused(trade.orderType()),
                plain(trade.qty()),
                plain(trade.price()),
                plain(trade.gross()),
                plain(trade.fees()),
                plain(trade.net()),
                trade.executedAt().toInstant().toString(),
                trade.tradeDate().toString(),
                trade.settlementDate().toString());
    }

    void end() throws IOException {
        csv.flush();
    }

    /** Spreadsheets run what starts like a formula; after an apostrophe it is text. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
