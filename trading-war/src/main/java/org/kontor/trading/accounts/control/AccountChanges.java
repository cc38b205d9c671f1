package org.kontor.trading.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.StatusChanged;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.entity.Balances;

/** What its owner and operators change of an account, beside its money. */
@ApplicationScoped
public class AccountChanges {

    private static final String RECORD = """
            INSERT INTO account_status_changes (id, account_id, status, reason, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?)""";

    /** Nothing, unless the last change is by the user himself: that is his deactivation. */
    private static final String BEFORE_DEACTIVATION = """
            SELECT coalesce((SELECT status FROM account_status_changes WHERE account_id = last.account_id
                    AND id < last.id ORDER BY id DESC LIMIT 1), 'OPEN')
            FROM (SELECT * FROM account_status_changes WHERE account_id = ? ORDER BY id DESC LIMIT 1) AS last
            WHERE last.changed_by = ? AND last.status = 'RESTRICTED'""";

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    Database database;

    @Inject
    Event<StatusChanged> changes;

    @Inject
    Clock clock;

    /** New orders take their stops' prices from there; open ones keep what they have. */
    @Transactional
    public Account triggerStopsBy(UUID accountId, TriggerSource source) {
        Account account = lock(accountId);
        account.triggerStopsBy(source);
        return account;
    }

    /**
     * Records who did it and why (R6). Only an empty account can be closed (R7).
     *
     * @param by the operator
     */
    @Transactional
    public Account changeStatus(UUID by, UUID accountId, Account.Status status, String reason) {
        Account account = lock(accountId);
        if (status == Account.Status.CLOSED) {
            refuseUnlessEmpty(balances.of(accountId));
        }
        change(by, account, status, reason);
        return account;
    }

    /** A user who is no user any more trades nothing (R9); an operator closes the account once it is empty. */
    @Transactional
    public void userDeactivated(UUID userId) {
        accounts.lockOfUser(userId)
                .filter(account -> account.status() != Account.Status.CLOSED)
                .ifPresent(account -> change(userId, account, Account.Status.RESTRICTED, "the user was deactivated"));
    }

    /**
     * Lets a user who is one again have back what his account might do before (R9), unless an operator has decided
     * something since.
     */
    @Transactional
    public void userReactivated(UUID userId) {
        accounts.lockOfUser(userId)
                .ifPresent(account -> database.find(BEFORE_DEACTIVATION, row -> row.getString(1), account.id(), userId)
                        .map(Account.Status::valueOf)
                        .ifPresent(before -> change(userId, account, before, "the user was reactivated")));
    }

    private void change(UUID by, Account account, Account.Status status, String reason) {
        account.changeStatus(status);
        database.change(
                RECORD,
                UuidCreator.getTimeOrderedEpoch(),
                account.id(),
                status.name(),
                reason,
                by,
                OffsetDateTime.now(clock));
        changes.fire(new StatusChanged(account.id(), status));
    }

    private static void refuseUnlessEmpty(Balances held) {
        if (held.cash().signum() > 0 || !held.symbols().isEmpty()) {
            throw Problem.conflict("account-not-empty", "An account is closed once it holds nothing any more")
                    .with("cash", held.cash())
                    .with("symbols", held.symbols());
        }
    }

    private Account lock(UUID accountId) {
        return accounts.lock(accountId).orElseThrow(() -> Problem.notFound("account"));
    }
}
