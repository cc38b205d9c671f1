package org.kontor.trading.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.CashMovement;
import org.kontor.trading.ledger.control.AccountBalances;

/** Money that is taken out: settled and free, and nothing else (R5). */
@ApplicationScoped
public class Withdrawals {

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    CashMovements movements;

    /**
     * Posts a withdrawal once per key (R3).
     *
     * @param by who asks for it, the owner of the key
     * @param amount USD, above zero, whole cents
     * @return the withdrawal as JSON, the same text for each repeat
     */
    @Transactional
    public String withdraw(UUID by, UUID accountId, BigDecimal amount, String key) {
        Account account = accounts.lock(accountId).orElseThrow(() -> Problem.notFound("account"));
        return movements.once(by, account, CashMovement.WITHDRAWAL, amount, key, () -> {
            Refusals.unlessIn(account, Account.Status.OPEN, Account.Status.CLOSING_ONLY);
            BigDecimal withdrawable = balances.of(accountId).settled();
            if (amount.compareTo(withdrawable) > 0) {
                throw Problem.unprocessable(
                                "insufficient-settled-cash", "Only settled cash that is free can be taken out")
                        .with("requested", amount)
                        .with("withdrawable", withdrawable);
            }
        });
    }
}
