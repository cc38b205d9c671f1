package org.kontor.trading.accounts.entity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What keeps an account from trading freely.
 *
 * @param kind closing_only, restricted, closed or settled_cash_only
 * @param until its last day; null if it has no end
 */
public record Restriction(String kind, LocalDate until) {

    public static Optional<Restriction> of(Account account, LocalDate today) {
        if (account.status() != Account.Status.OPEN) {
            return Optional.of(new Restriction(account.status().name().toLowerCase(Locale.ROOT), null));
        }
        return account.settledCashOnly(today)
                ? Optional.of(new Restriction("settled_cash_only", account.settledCashOnlyUntil()))
                : Optional.empty();
    }
}
