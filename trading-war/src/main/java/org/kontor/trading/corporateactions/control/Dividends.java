package org.kontor.trading.corporateactions.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.Outbox;
import org.kontor.trading.accounts.control.AccountLock;
import org.kontor.trading.corporateactions.entity.CorporateAction;
import org.kontor.trading.corporateactions.entity.Dividend;
import org.kontor.trading.corporateactions.entity.DividendEx;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.control.LedgerEvents;
import org.kontor.trading.ledger.control.Reversals;
import org.kontor.trading.ledger.entity.Posting;

/** A dividend in the life of one account: each step is one transaction (R2, R4 to R6). */
@ApplicationScoped
public class Dividends {

    private static final String DONE = "SELECT 1 FROM dividend_entitlements WHERE action_id = ? AND account_id = ?";
    private static final String RECORD = """
            INSERT INTO dividend_entitlements (id, action_id, account_id, qty, amount, accrual)
            VALUES (?, ?, ?, ?, ?, ?::uuid)""";
    private static final String TAKE = """
            UPDATE dividend_entitlements SET %s = ?
             WHERE action_id = ? AND account_id = ? AND amount > 0 AND paid_at IS NULL AND withdrawn_at IS NULL
            RETURNING id, qty, amount, accrual""";
    private static final String PAY = TAKE.formatted("paid_at");
    private static final String WITHDRAW = TAKE.formatted("withdrawn_at");

    /** What is owed, and the posting that says so. */
    private record Owed(Dividend dividend, UUID accrual) {}

    @Inject
    AccountLock accountLock;

    @Inject
    Database database;

    @Inject
    Holdings holdings;

    @Inject
    Ledger ledger;

    @Inject
    Reversals reversals;

    @Inject
    Outbox outbox;

    @Inject
    Event<DividendEx> ex;

    @Inject
    Clock clock;

    /** On the ex date: finds out what the account is owed; once. */
    @Transactional
    public boolean entitle(CorporateAction action, UUID accountId) {
        accountLock.take(accountId).orElseThrow();
        if (database.find(DONE, row -> true, action.id(), accountId).isPresent()) {
            return false;
        }
        ex.fire(new DividendEx(accountId, action.symbol(), action.rate()));
        BigDecimal qty = holdings.before(action.exDate(), accountId, action.symbol());
        Dividend dividend = Dividend.of(UuidCreator.getTimeOrderedEpoch(), qty, action.rate());
        List<UUID> accrual = ledger.post(action.exDate(), dividend.accrued(accountId));
        database.change(
                RECORD,
                dividend.id(),
                action.id(),
                accountId,
                qty,
                dividend.amount(),
                accrual.isEmpty() ? null : accrual.get(0));
        return true;
    }

    /** On the pay date; once. */
    @Transactional
    public boolean pay(CorporateAction action, UUID accountId) {
        UUID userId = accountLock.take(accountId).orElseThrow();
        Optional<Owed> owed = take(PAY, action, accountId);
        owed.map(Owed::dividend).ifPresent(dividend -> {
            UUID posting =
                    ledger.post(action.payDate(), dividend.paid(accountId)).get(0);
            outbox.publish(LedgerEvents.of(
                    "dividend_paid",
                    accountId,
                    userId,
                    posting,
                    dividend.id(),
                    LedgerEvents.data()
                            .add("symbol", action.symbol())
                            .add("qty", plain(dividend.qty()))
                            .add("rate", plain(action.rate()))
                            .add("amount", dividend.amount().toPlainString())
                            .add("currency", Posting.USD)
                            .add("ex_date", action.exDate().toString())
                            .add("pay_date", action.payDate().toString())));
        });
        return owed.isPresent();
    }

    /** The issuer took the dividend back before it was paid; once. */
    @Transactional
    public boolean withdraw(CorporateAction action, UUID accountId, LocalDate today) {
        accountLock.take(accountId).orElseThrow();
        Optional<Owed> owed = take(WITHDRAW, action, accountId);
        owed.ifPresent(each -> reversals.reverse(each.accrual(), today));
        return owed.isPresent();
    }

    private Optional<Owed> take(String how, CorporateAction action, UUID accountId) {
        return database.find(
                how,
                row -> new Owed(
                        new Dividend(row.getObject(1, UUID.class), row.getBigDecimal(2), row.getBigDecimal(3)),
                        row.getObject(4, UUID.class)),
                OffsetDateTime.now(clock),
                action.id(),
                accountId);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
