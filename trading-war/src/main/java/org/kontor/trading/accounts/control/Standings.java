package org.kontor.trading.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;
import org.kontor.trading.accounts.entity.Standing;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** How accounts stand, beside their balances. */
@ApplicationScoped
public class Standings {

    private static final String VIOLATIONS =
            "SELECT count(*) FROM good_faith_violations WHERE account_id = ? AND occurred_on > ?";
    private static final String BOUGHT_AND_NOT_SETTLED = """
            SELECT symbol, sum(qty) FROM unsettled_executions
             WHERE account_id = ? AND side = 'BUY' GROUP BY symbol""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.good-faith.months")
    int months;

    public Standing of(UUID accountId) {
        LocalDate today = LocalDate.now(clock.withZone(TradingCalendar.NEW_YORK));
        int violations = database.find(VIOLATIONS, row -> row.getInt(1), accountId, today.minusMonths(months))
                .orElseThrow();
        Map<String, BigDecimal> unsettledBuys = new HashMap<>();
        database.list(BOUGHT_AND_NOT_SETTLED, row -> Map.entry(row.getString(1), row.getBigDecimal(2)), accountId)
                .forEach(bought -> unsettledBuys.put(bought.getKey(), bought.getValue()));
        return new Standing(today, violations, unsettledBuys);
    }
}
