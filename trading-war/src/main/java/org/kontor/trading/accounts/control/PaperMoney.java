package org.kontor.trading.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.CashMovement;

/** Deposits of money that exists only here. */
@ApplicationScoped
public class PaperMoney {

    private static final String DEPOSITED = """
            SELECT coalesce(sum(l.credit), 0) FROM transactions t JOIN transaction_lines l ON l.transaction_id = t.id
             WHERE t.account_id = ? AND t.source_type = 'deposit' AND l.kind = 'cash'""";

    @Inject
    Accounts accounts;

    @Inject
    CashMovements movements;

    @Inject
    Database database;

    @Inject
    @ConfigProperty(name = "kontor.paper-money.limit")
    BigDecimal limit;

    /**
     * Posts a deposit once per key (R3).
     *
     * @param by who asks for it, the owner of the key
     * @param amount USD, above zero, whole cents
     * @param limited whether the customer's limit applies (R2)
     * @return the deposit as JSON, the same text for each repeat
     */
    @Transactional
    public String deposit(UUID by, UUID accountId, BigDecimal amount, String key, boolean limited) {
        Account account = accounts.lock(accountId).orElseThrow(() -> Problem.notFound("account"));
        return movements.once(by, account, CashMovement.DEPOSIT, amount, key, () -> {
            Refusals.unlessIn(account, Account.Status.OPEN, Account.Status.CLOSING_ONLY, Account.Status.RESTRICTED);
            if (limited) {
                refuseAboveLimit(accountId, amount);
            }
        });
    }

    private void refuseAboveLimit(UUID accountId, BigDecimal amount) {
        BigDecimal before =
                database.find(DEPOSITED, row -> row.getBigDecimal(1), accountId).orElseThrow();
        if (before.add(amount).compareTo(limit) > 0) {
            throw Problem.unprocessable("deposit-limit", "Paper money is limited to " + limit + " USD in all")
                    .with("limit", limit)
                    .with("deposited", before.setScale(2))
                    .with("requested", amount);
        }
    }
}
