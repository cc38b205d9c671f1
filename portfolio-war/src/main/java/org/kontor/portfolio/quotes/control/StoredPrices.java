package org.kontor.portfolio.quotes.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** The table of the last known price per symbol, shared by all replicas. */
@ApplicationScoped
public class StoredPrices {

    /** Rows are written in the order of symbols, so that replicas wait for each other and never block each other. */
    private static final String STORE = """
            INSERT INTO last_prices AS p (symbol, price, quality, as_of)
            SELECT * FROM unnest(?::text[], ?::numeric[], ?::text[], ?::timestamptz[]) AS n(symbol, price, quality, as_of)
            ORDER BY n.symbol
            ON CONFLICT (symbol) DO UPDATE SET price = excluded.price, quality = excluded.quality, as_of = excluded.as_of
            WHERE p.as_of < excluded.as_of""";

    @Resource
    DataSource database;

    void store(List<MarketPrice> prices) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setArray(1, column(connection, "text", prices, MarketPrice::symbol));
            store.setArray(2, column(connection, "numeric", prices, MarketPrice::price));
            store.setArray(3, column(connection, "text", prices, MarketPrice::quality));
            store.setArray(
                    4, column(connection, "text", prices, price -> price.asOf().toString()));
            store.executeUpdate();
        }
    }

    private static java.sql.Array column(
            Connection connection, String type, List<MarketPrice> prices, Function<MarketPrice, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, prices.stream().map(value).toArray());
    }
}
