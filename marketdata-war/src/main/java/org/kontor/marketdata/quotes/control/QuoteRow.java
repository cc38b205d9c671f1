package org.kontor.marketdata.quotes.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.Print;
import org.kontor.marketdata.quotes.entity.Quote;

/** A quote as a row of the table quotes. */
final class QuoteRow {

    private QuoteRow() {}

    static void write(Quote quote, PreparedStatement statement) throws SQLException {
        DailyBar day = quote.day();
        Object[] values = {
            quote.symbol().value(),
            quote.id(),
            quote.seq(),
            quote.bid(),
            quote.bidSize(),
            quote.ask(),
            quote.askSize(),
            quote.prevClose(),
            day.date(),
            day.open(),
            day.high(),
            day.low(),
            day.close(),
            day.volume(),
            quote.print() == null ? null : quote.print().label(),
            quote.ts(),
            quote.quality().label(),
            quote.source(),
            quote.syntheticSpread()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static Quote read(ResultSet row) throws SQLException {
        return new Quote(
                new Symbol(row.getString("symbol")),
                row.getObject("quote_id", UUID.class),
                row.getLong("seq"),
                row.getBigDecimal("bid"),
                row.getLong("bid_size"),
                row.getBigDecimal("ask"),
                row.getLong("ask_size"),
                row.getBigDecimal("prev_close"),
                day(row),
                Print.ofLabel(row.getString("print")),
                row.getObject("ts", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                Quality.ofLabel(row.getString("quality")),
                row.getString("source"),
                row.getBoolean("synthetic_spread"));
    }

    private static DailyBar day(ResultSet row) throws SQLException {
        return new DailyBar(
                row.getObject("market_date", LocalDate.class),
                row.getBigDecimal("day_open"),
                row.getBigDecimal("day_high"),
                row.getBigDecimal("day_low"),
                row.getBigDecimal("last"),
                row.getLong("day_volume"));
    }
}
