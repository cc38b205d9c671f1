package org.kontor.trading.settlement.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.Outbox;
import org.kontor.trading.accounts.control.AccountLock;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.control.LedgerEvents;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.settlement.entity.Proceeds;
import org.kontor.trading.settlement.entity.SettlementPosting;
import org.kontor.trading.settlement.entity.Traded;

/** Settles what one account traded: one transaction (R1). */
@ApplicationScoped
public class AccountSettlement {

    private static final String TRADED = """
            SELECT symbol, side, sum(qty), sum(gross), sum(net), count(*) FROM executions
             WHERE account_id = ? AND settle_date = ? GROUP BY symbol, side ORDER BY symbol, side""";
    private static final String CLAIM = """
            INSERT INTO settlements (id, account_id, settle_date, executions, settled_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (account_id, settle_date) DO NOTHING""";
    private static final String WAITING =
            "SELECT coalesce(sum(net), 0) FROM unsettled_executions WHERE account_id = ? AND side = 'SELL'";
    private static final String HELD_BY_ORDERS = """
            WITH open AS (
                SELECT id, hold_unsettled, sum(hold_unsettled) OVER (ORDER BY id) - hold_unsettled AS before
                  FROM orders
                 WHERE account_id = ? AND side = 'BUY' AND hold_unsettled > 0
                   AND status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE',
                                  'SUSPENDED'))
            UPDATE orders o
               SET hold_unsettled = o.hold_unsettled - least(open.hold_unsettled, ? - open.before),
                   version = o.version + 1
              FROM open
             WHERE o.id = open.id AND open.before < ?""";

    @Inject
    AccountLock accountLock;

    @Inject
    Database database;

    @Inject
    AccountBalances balances;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return how many executions it settled; 0 if they have settled before */
    @Transactional
    public int settle(UUID accountId, LocalDate settleDate) {
        UUID userId = accountLock.take(accountId).orElseThrow();
        List<Traded> traded = database.list(TRADED, AccountSettlement::traded, accountId, settleDate);
        int executions = traded.stream().mapToInt(Traded::executions).sum();
        // asked before the claim: the sales that settle now are still waiting
        BigDecimal waiting =
                database.find(WAITING, row -> row.getBigDecimal(1), accountId).orElseThrow();
        UUID settlement = UuidCreator.getTimeOrderedEpoch();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (executions == 0 || database.change(CLAIM, settlement, accountId, settleDate, executions, now) == 0) {
            return 0;
        }
        Balances held = balances.of(accountId);
        Proceeds proceeds = Proceeds.of(
                SettlementPosting.sum(traded, Side.SELL, Traded::net), waiting, held.unsettled(), held.unsettledHeld());
        UUID posting = ledger.post(settleDate, SettlementPosting.of(accountId, settlement, traded, proceeds))
                .get(0);
        if (proceeds.toHold().signum() > 0) {
            database.change(HELD_BY_ORDERS, accountId, proceeds.toHold(), proceeds.toHold());
        }
        outbox.publish(LedgerEvents.of(
                "settled",
                accountId,
                userId,
                posting,
                settlement,
                LedgerEvents.data()
                        .add("settle_date", settleDate.toString())
                        .add("executions", executions)
                        .add("amount", proceeds.total().toPlainString())
                        .add("currency", Posting.USD)));
        return executions;
    }

    private static Traded traded(ResultSet row) throws SQLException {
        return new Traded(
                row.getString(1),
                Side.valueOf(row.getString(2)),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getInt(6));
    }
}
