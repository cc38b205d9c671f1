package org.kontor.trading.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;

/** The lock of {@link Accounts#lock} for batches, which need nothing else of the account. */
@ApplicationScoped
public class AccountLock {

    @Inject
    Database database;

    /**
     * Locks the account until the transaction ends: nothing else moves its money or shares meanwhile.
     *
     * @return the user it belongs to; empty if there is no such account
     */
    public Optional<UUID> take(UUID accountId) {
        return database.find(
                "SELECT user_id FROM accounts WHERE id = ? FOR UPDATE", row -> row.getObject(1, UUID.class), accountId);
    }
}
