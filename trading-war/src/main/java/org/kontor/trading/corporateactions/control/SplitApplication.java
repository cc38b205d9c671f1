package org.kontor.trading.corporateactions.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.Outbox;
import org.kontor.trading.accounts.control.AccountLock;
import org.kontor.trading.corporateactions.entity.CorporateAction;
import org.kontor.trading.corporateactions.entity.SplitApplied;
import org.kontor.trading.corporateactions.entity.SplitEffective;
import org.kontor.trading.corporateactions.entity.SplitResult;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.control.LedgerEvents;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Posting;

/** Applies a split to one account: one transaction (R3 to R5). */
@ApplicationScoped
public class SplitApplication {

    /** Who came to the symbol after all had been tried has new shares and orders, which another replica may find. */
    private static final String DONE = """
            SELECT 1 FROM corporate_actions a
             WHERE action_id = ?
               AND (EXISTS (SELECT FROM split_applications s WHERE s.action_id = a.action_id AND s.account_id = ?)
                    OR offered_at IS NOT NULL
                       AND NOT EXISTS (SELECT FROM split_failures f
                                        WHERE f.action_id = a.action_id AND f.account_id = ?))""";

    private static final String RECORD = """
            INSERT INTO split_applications (id, action_id, account_id, qty_before, qty_after, cash_in_lieu, applied_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    AccountLock accountLock;

    @Inject
    Database database;

    @Inject
    Holdings holdings;

    @Inject
    AccountBalances balances;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Event<SplitEffective> effective;

    @Inject
    Event<SplitApplied> applied;

    @Inject
    Clock clock;

    /** @return whether there was anything to do: false if it was done before */
    @Transactional
    public boolean apply(CorporateAction action, UUID accountId) {
        UUID userId = accountLock.take(accountId).orElseThrow();
        if (database.find(DONE, row -> true, action.id(), accountId, accountId).isPresent()) {
            return false;
        }
        effective.fire(new SplitEffective(accountId, action.symbol(), action.oldRate(), action.newRate()));
        SplitResult result = SplitResult.of(holdings.before(action.exDate(), accountId, action.symbol()), action);
        BigDecimal missing = missing(result, accountId, action.symbol());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        List<UUID> postings = ledger.post(action.exDate(), result.posting(accountId, id, action.symbol(), missing));
        database.change(
                RECORD,
                id,
                action.id(),
                accountId,
                result.before(),
                result.after().add(missing),
                result.cashInLieu(),
                OffsetDateTime.now(clock));
        applied.fire(new SplitApplied(accountId, action.symbol(), action.oldRate(), action.newRate()));
        for (UUID posting : postings) {
            outbox.publish(LedgerEvents.of(
                    "split_applied",
                    accountId,
                    userId,
                    posting,
                    id,
                    LedgerEvents.data()
                            .add("symbol", action.symbol())
                            .add("old_rate", plain(action.oldRate()))
                            .add("new_rate", plain(action.newRate()))
                            .add("qty_before", plain(result.before()))
                            .add("qty_after", plain(result.after()))
                            .add("cash_in_lieu", result.cashInLieu().setScale(2).toPlainString())
                            .add("currency", Posting.USD)
                            .add("ex_date", action.exDate().toString())));
        }
        return true;
    }

    /** Shares to be given up that were sold on the ex date before the split came to the account. */
    private BigDecimal missing(SplitResult result, UUID accountId, String symbol) {
        Balances held = balances.of(accountId);
        BigDecimal total = held.available(symbol).add(held.reserved(symbol));
        return result.change().negate().subtract(total).max(BigDecimal.ZERO);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
