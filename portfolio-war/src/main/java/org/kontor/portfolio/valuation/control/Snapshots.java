package org.kontor.portfolio.valuation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.portfolio.quotes.entity.MarketPrice;
import org.kontor.portfolio.valuation.entity.Holding;
import org.kontor.portfolio.valuation.entity.Snapshot;

/** Reads a portfolio in one statement: that is one moment, and one round trip (R5). */
@ApplicationScoped
public class Snapshots {

    private static final String READ = """
            SELECT p.name, p.base_currency, p.cash, p.dividend_income, sum(i.realized_pl) OVER () AS realized_pl,
                   i.symbol, i.qty, i.cost_basis, i.last_price, i.last_traded_at,
                   l.price AS stored_price, l.quality AS stored_quality, l.as_of AS stored_as_of
            FROM portfolios p
            LEFT JOIN investments i ON i.user_id = p.user_id
            LEFT JOIN last_prices l ON l.symbol = i.symbol
            WHERE p.user_id = ?
            ORDER BY i.symbol""";

    @Resource
    DataSource database;

    /** Empty if the user has no portfolio. */
    Optional<Snapshot> of(UUID userId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setObject(1, userId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(snapshot(userId, row)) : Optional.empty();
            }
        }
    }

    private static Snapshot snapshot(UUID userId, ResultSet row) throws SQLException {
        String name = row.getString("name");
        String currency = row.getString("base_currency");
        BigDecimal cash = row.getBigDecimal("cash");
        BigDecimal dividends = row.getBigDecimal("dividend_income");
        BigDecimal realized = row.getBigDecimal("realized_pl");
        List<Holding> holdings = new ArrayList<>();
        Map<String, MarketPrice> prices = new HashMap<>();
        do {
            if (row.getString("symbol") != null && row.getBigDecimal("qty").signum() > 0) {
                Holding holding = holding(row);
                holdings.add(holding);
                prices.put(holding.symbol(), storedPrice(row));
            }
        } while (row.next());
        return new Snapshot(
                userId,
                name,
                currency,
                cash,
                realized == null ? BigDecimal.ZERO : realized,
                dividends,
                holdings,
                prices);
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getString("symbol"),
                row.getBigDecimal("qty"),
                row.getBigDecimal("cost_basis"),
                row.getBigDecimal("last_price"),
                row.getObject("last_traded_at", OffsetDateTime.class));
    }

    private static MarketPrice storedPrice(ResultSet row) throws SQLException {
        return row.getString("stored_quality") == null
                ? null
                : new MarketPrice(
                        row.getString("symbol"),
                        row.getBigDecimal("stored_price"),
                        row.getString("stored_quality"),
                        row.getObject("stored_as_of", OffsetDateTime.class));
    }
}
