package org.kontor.portfolio.investments.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.portfolio.investments.entity.CostBasis;
import org.kontor.portfolio.investments.entity.Investment;
import org.kontor.portfolio.investments.entity.InvestmentKey;

/** All investments. Whoever changes some holds the locks on their owners' portfolios. */
@ApplicationScoped
public class Investments {

    private static final String LOAD = """
            SELECT id, i.user_id, i.symbol, qty, cost_basis, realized_pl, last_price, last_traded_at
            FROM investments i JOIN unnest(?::uuid[], ?::text[]) AS k (user_id, symbol)
                ON i.user_id = k.user_id AND i.symbol = k.symbol""";
    private static final String KEEP = """
            INSERT INTO investments (id, user_id, symbol, qty, cost_basis, realized_pl, last_price, last_traded_at)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
                ?::timestamptz[])
            ON CONFLICT (user_id, symbol) DO UPDATE SET qty = excluded.qty, cost_basis = excluded.cost_basis,
                realized_pl = excluded.realized_pl, last_price = excluded.last_price,
                last_traded_at = excluded.last_traded_at""";

    @Inject
    Database database;

    /** The investments of these keys, to be worked with and then kept. */
    public InvestmentBook of(Set<InvestmentKey> keys) {
        return new InvestmentBook(database.list(
                LOAD, Investments::read, column(keys, InvestmentKey::userId), column(keys, InvestmentKey::symbol)));
    }

    void keep(Collection<Investment> changed) {
        database.change(
                KEEP,
                column(changed, Investment::id),
                column(changed, Investment::userId),
                column(changed, Investment::symbol),
                column(changed, Investment::qty),
                column(changed, Investment::costBasis),
                column(changed, Investment::realizedPl),
                column(changed, Investment::lastPrice),
                column(changed, Investment::lastTradedAt));
    }

    private static Investment read(ResultSet row) throws SQLException {
        return new Investment(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("symbol"),
                new CostBasis(row.getBigDecimal("qty"), row.getBigDecimal("cost_basis")),
                row.getBigDecimal("realized_pl"),
                row.getBigDecimal("last_price"),
                row.getObject("last_traded_at", OffsetDateTime.class));
    }
}
