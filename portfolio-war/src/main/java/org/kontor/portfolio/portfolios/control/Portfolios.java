package org.kontor.portfolio.portfolios.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.database.Database;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** All portfolios. Used within the transaction of its caller. */
@ApplicationScoped
public class Portfolios {

    private static final String OPEN = """
            INSERT INTO portfolios (user_id, name, base_currency, cash, opened_at)
            SELECT user_id, ?, ?, ?, ? FROM unnest(?::uuid[]) AS given (user_id)
            ORDER BY user_id
            ON CONFLICT (user_id) DO NOTHING""";
    /** In one order, so that two who lock several cannot block each other. */
    private static final String LOCK = """
            SELECT user_id, name, base_currency, cash, dividend_income, opened_at, named_at
            FROM portfolios WHERE user_id = ANY (?::uuid[])
            ORDER BY user_id FOR NO KEY UPDATE""";

    private static final String KEEP = """
            UPDATE portfolios p
            SET name = k.name, cash = k.cash, dividend_income = k.dividend_income, named_at = k.named_at
            FROM unnest(?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::timestamptz[])
                AS k (user_id, name, cash, dividend_income, named_at)
            WHERE p.user_id = k.user_id""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Opens the users' portfolios where there are none (R1). */
    public void open(Collection<UUID> users) {
        Portfolio opened = new Portfolio(null, OffsetDateTime.now(clock));
        database.change(
                OPEN,
                opened.name(),
                opened.baseCurrency(),
                opened.cash(),
                opened.openedAt(),
                column(users, user -> user));
    }

    /** The users' portfolios, opened if need be; nobody else changes what is theirs until this transaction ends. */
    public Map<UUID, Portfolio> locked(Set<UUID> users) {
        List<Portfolio> known = lock(users);
        if (known.size() < users.size()) {
            Set<UUID> unknown = new HashSet<>(users);
            known.forEach(portfolio -> unknown.remove(portfolio.userId()));
            open(unknown);
            known = lock(users);
        }
        return known.stream().collect(Collectors.toMap(Portfolio::userId, Function.identity()));
    }

    /** Stores what was changed of them. */
    public void keep(Collection<Portfolio> changed) {
        database.change(
                KEEP,
                column(changed, Portfolio::userId),
                column(changed, Portfolio::name),
                column(changed, Portfolio::cash),
                column(changed, Portfolio::dividendIncome),
                column(changed, Portfolio::namedAt));
    }

    private List<Portfolio> lock(Set<UUID> users) {
        return database.list(LOCK, Portfolios::read, column(users, user -> user));
    }

    private static Portfolio read(ResultSet row) throws SQLException {
        return new Portfolio(
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                row.getString("base_currency"),
                row.getBigDecimal("cash"),
                row.getBigDecimal("dividend_income"),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("named_at", OffsetDateTime.class));
    }
}
