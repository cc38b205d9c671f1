package org.kontor.users.passwords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.passwords.entity.Renewal;

/** Puts hashes of today's cost in the place of older ones (R2.6). */
@ApplicationScoped
public class Renewals {

    /** changed_at stays: the password is the same. */
    private static final String RENEW = """
            UPDATE credentials SET password_hash = ?, version = version + 1 WHERE user_id = ? AND password_hash = ?""";

    @Inject
    Database database;

    /** In the transaction of the sign-in; false if the hash is another one meanwhile, which then stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean apply(UUID userId, Renewal renewal) {
        return database.change(
                        RENEW, renewal.after().text(), userId, renewal.before().text())
                == 1;
    }
}
