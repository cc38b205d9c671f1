package org.kontor.marketdata.quotes.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.kontor.marketdata.quotes.entity.Quote;

/** The newest quote of each symbol as all replicas see it. */
@ApplicationScoped
public class Quotes {

    private static final String UPSERT = """
            INSERT INTO quotes (symbol, quote_id, seq, bid, bid_size, ask, ask_size, prev_close, market_date,
                day_open, day_high, day_low, last, day_volume, print, ts, quality, source, synthetic_spread)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (symbol) DO UPDATE SET quote_id = excluded.quote_id, seq = excluded.seq,
                bid = excluded.bid, bid_size = excluded.bid_size, ask = excluded.ask, ask_size = excluded.ask_size,
                prev_close = excluded.prev_close, market_date = excluded.market_date, day_open = excluded.day_open,
                day_high = excluded.day_high, day_low = excluded.day_low, last = excluded.last,
                day_volume = excluded.day_volume, print = excluded.print, ts = excluded.ts, quality = excluded.quality,
                source = excluded.source, synthetic_spread = excluded.synthetic_spread
            WHERE quotes.seq < excluded.seq
            """;

    private static final String SELECT = "SELECT * FROM quotes";

    @Resource
    DataSource database;

    /** Stores all in one batch; an older quote never takes the place of a newer one. */
    public void store(Collection<Quote> quotes) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (Quote quote : quotes) {
                QuoteRow.write(quote, upsert);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    public List<Quote> all() throws SQLException {
        List<Quote> quotes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                quotes.add(QuoteRow.read(row));
            }
        }
        return quotes;
    }
}
