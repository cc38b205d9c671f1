package org.kontor.trading.corporateactions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.trading.corporateactions.entity.CorporateAction;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.entity.Balances;

/** Who held what at the close before a day (R1). */
@ApplicationScoped
public class Holdings {

    private static final int PRICE_DECIMALS = 10;

    /** Rows of balances are never deleted: who held shares once is found, and who has an open order as well. */
    private static final String CONCERNED = """
            SELECT account_id FROM (
                (SELECT DISTINCT account_id FROM balances
                  WHERE ledger = ? AND ledger <> 'USD' AND account_id > ? ORDER BY account_id LIMIT ?)
                UNION
                (SELECT DISTINCT account_id FROM orders
                  WHERE symbol = ? AND account_id > ?
                    AND status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE',
                                   'SUSPENDED', 'HELD') ORDER BY account_id LIMIT ?)) AS concerned
             ORDER BY account_id LIMIT ?""";
    /** Traded and split since, so that today's shares less these are those of that close. */
    private static final String SINCE = """
            SELECT (SELECT coalesce(sum(CASE side WHEN 'BUY' THEN qty ELSE -qty END), 0) FROM executions
                     WHERE account_id = ? AND symbol = ? AND trade_date >= ? AND settle_date >= ?)
                 + (SELECT coalesce(sum(s.qty_after - s.qty_before), 0)
                      FROM split_applications s JOIN corporate_actions a ON a.action_id = s.action_id
                     WHERE s.account_id = ? AND a.symbol = ? AND a.ex_date >= ?)""";

    private static final String LAST_PRICE = """
            SELECT price FROM executions WHERE symbol = ? AND trade_date < ?
             ORDER BY executed_at DESC, id DESC LIMIT 1""";

    @Inject
    Database database;

    @Inject
    AccountBalances balances;

    /** Accounts with shares or open orders of the symbol, now or once, in the order of their ids. */
    List<UUID> concerned(String symbol, UUID after, int limit) {
        return database.list(
                CONCERNED, row -> row.getObject(1, UUID.class), symbol, after, limit, symbol, after, limit, limit);
    }

    /** The shares of an account, whose row is locked, at the close before the day. */
    BigDecimal before(LocalDate day, UUID accountId, String symbol) {
        Balances now = balances.of(accountId);
        BigDecimal since = database.find(
                        SINCE, row -> row.getBigDecimal(1), accountId, symbol, day, day, accountId, symbol, day)
                .orElseThrow();
        return now.available(symbol).add(now.reserved(symbol)).subtract(since);
    }

    /** The last price that customers traded at before the split, for a new share; empty if none ever did. */
    Optional<BigDecimal> lastPriceBefore(CorporateAction split) {
        return database.find(LAST_PRICE, row -> row.getBigDecimal(1), split.symbol(), split.exDate())
                .map(price ->
                        price.multiply(split.oldRate()).divide(split.newRate(), PRICE_DECIMALS, RoundingMode.HALF_UP));
    }
}
