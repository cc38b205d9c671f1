package org.kontor.trading.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;
import org.kontor.trading.accounts.entity.Account;

/** The good-faith rule of cash accounts (R5), in the transaction of the fill. */
@ApplicationScoped
public class GoodFaith {

    private static final String NOT_PAID_FOR = """
            SELECT coalesce(sum(qty), 0) FROM executions
             WHERE account_id = ? AND settle_date > ? AND symbol = ? AND side = 'BUY'
               AND unsettled_funds > 0 AND funds_settle_on > ?""";
    private static final String RECORD = """
            INSERT INTO good_faith_violations (execution_id, account_id, occurred_on)
            SELECT ?, ?, ?
             WHERE NOT EXISTS (SELECT FROM good_faith_violations v JOIN executions e ON e.id = v.execution_id
                                WHERE v.account_id = ? AND v.occurred_on = ? AND e.symbol = ?)""";
    private static final String SINCE =
            "SELECT count(*) FROM good_faith_violations WHERE account_id = ? AND occurred_on > ?";
    private static final String RESTRICT = """
            UPDATE accounts SET settled_cash_only_until = greatest(settled_cash_only_until, ?), version = version + 1
             WHERE id = ?""";
    /** From the latest day on, so that one row is read and not all of an account that trades all day. */
    private static final String LAST_PROCEEDS = """
            SELECT settle_date FROM unsettled_executions WHERE account_id = ? AND side = 'SELL'
             ORDER BY settle_date DESC LIMIT 1""";

    @Inject
    Database database;

    @Inject
    @ConfigProperty(name = "kontor.good-faith.limit")
    int limit;

    @Inject
    @ConfigProperty(name = "kontor.good-faith.months")
    int months;

    @Inject
    @ConfigProperty(name = "kontor.good-faith.days")
    int days;

    /** As the other one, for a caller that has the account at hand. */
    public void onSale(
            Account account,
            UUID executionId,
            String symbol,
            BigDecimal soldQty,
            BigDecimal positionBefore,
            LocalDate tradeDate) {
        onSale(account.id(), account.goodFaithWatchUntil(), executionId, symbol, soldQty, positionBefore, tradeDate);
    }

    /**
     * Looks at a sale of an account whose row is locked; costs nothing while no shares are paid with unsettled money.
     * Whatever else the account holds of the symbol counts as sold first. The execution need not be stored yet.
     *
     * @param watchedUntil the account's {@code good_faith_watch_until}; null for never
     * @param positionBefore all shares of the symbol before this sale, reserved ones included
     */
    public void onSale(
            UUID accountId,
            LocalDate watchedUntil,
            UUID executionId,
            String symbol,
            BigDecimal soldQty,
            BigDecimal positionBefore,
            LocalDate tradeDate) {
        if (watchedUntil == null || !watchedUntil.isAfter(tradeDate)) {
            return;
        }
        BigDecimal notPaidFor = notPaidFor(accountId, symbol, tradeDate);
        if (positionBefore.subtract(soldQty).compareTo(notPaidFor) >= 0) {
            return;
        }
        boolean isNew = record(accountId, executionId, symbol, tradeDate);
        if (isNew && violations(accountId, tradeDate) >= limit) {
            database.change(RESTRICT, tradeDate.plusDays(days), accountId);
        }
    }

    /**
     * The day on which all proceeds will have settled that a buy could be paid with.
     *
     * @param fallback the answer when nothing is waiting to settle
     */
    public LocalDate fundsSettleOn(UUID accountId, LocalDate fallback) {
        return database.find(LAST_PROCEEDS, row -> row.getObject(1, LocalDate.class), accountId)
                .orElse(fallback);
    }

    private BigDecimal notPaidFor(UUID accountId, String symbol, LocalDate on) {
        return database.find(NOT_PAID_FOR, row -> row.getBigDecimal(1), accountId, on, symbol, on)
                .orElseThrow();
    }

    private boolean record(UUID accountId, UUID executionId, String symbol, LocalDate on) {
        return database.change(RECORD, executionId, accountId, on, accountId, on, symbol) == 1;
    }

    private long violations(UUID accountId, LocalDate on) {
        return database.find(SINCE, row -> row.getLong(1), accountId, on.minusMonths(months))
                .orElseThrow();
    }
}
