package org.kontor.trading.accounts.control;

import java.util.List;
import java.util.Locale;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Account;

/** What an account's status forbids (R6). */
final class Refusals {

    private Refusals() {}

    /** 403 {@code account-restricted} unless the account is in one of these. */
    static void unlessIn(Account account, Account.Status... allowed) {
        if (!List.of(allowed).contains(account.status())) {
            throw Problem.of(403, "account-restricted", "The account's status does not allow this")
                    .with("restriction", account.status().name().toLowerCase(Locale.ROOT));
        }
    }
}
