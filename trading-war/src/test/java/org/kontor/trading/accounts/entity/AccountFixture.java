package org.kontor.trading.accounts.entity;

import java.time.LocalDate;
import java.util.UUID;

/** Accounts as tests need them: known by their ids, as if read from the database. */
public final class AccountFixture {

    private AccountFixture() {}

    public static Account account(UUID id, UUID userId) {
        return restricted(id, userId, null);
    }

    public static Account restricted(UUID id, UUID userId, LocalDate settledCashOnlyUntil) {
        Account account = new Account() {
            @Override
            public UUID id() {
                return id;
            }

            @Override
            public UUID userId() {
                return userId;
            }

            @Override
            public LocalDate settledCashOnlyUntil() {
                return settledCashOnlyUntil;
            }
        };
        account.changeStatus(Account.Status.OPEN);
        return account;
    }
}
