package org.kontor.trading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** The rules that the database holds whatever the code does. Runs inside of the server. Accounts R1, ledger R2, R3. */
@ExtendWith(ArquillianExtension.class)
class TheBooksAreKeptByTheDatabaseIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Inject
    UserTransaction transaction;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    AccountBalances balances;

    private final UUID user = UUID.randomUUID();
    private UUID account;

    @Deployment
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void openAccount() {
        accounts.openFor(user);
        account = accounts.ofUser(user).get(0).id();
    }

    @Test
    void anAccountIsOpenedOnce() {
        accounts.openFor(user);

        assertEquals(1, accounts.ofUser(user).size());
    }

    /** It refuses what the code forgot to check, and the transaction leaves nothing behind. */
    @Test
    void aBalanceIsNeverNegative() throws Exception {
        Posting overdraft = new Posting(account, "order", UUID.randomUUID(), "hold")
                .move(Posting.USD, new BigDecimal("10.01"), Kind.CASH, Kind.HOLD);

        refuses("never_negative", deposit(UUID.randomUUID()), overdraft);
    }

    @Test
    void aFactIsPostedOnce() throws Exception {
        UUID received = UUID.randomUUID();

        refuses("transactions_source_type_source_id_phase_key", deposit(received), deposit(received));
    }

    private Posting deposit(UUID id) {
        return new Posting(account, "deposit", id, "received").move(Posting.USD, BigDecimal.TEN, Kind.BANK, Kind.CASH);
    }

    private void refuses(String constraint, Posting good, Posting bad) throws Exception {
        transaction.begin();
        assertNotNull(ledger.post(DAY, good).get(0));
        RuntimeException refused = assertThrows(RuntimeException.class, () -> ledger.post(DAY, bad));
        transaction.rollback();

        assertTrue(
                refused.getCause().getMessage().contains(constraint),
                refused.getCause().getMessage());
        assertEquals(0, balances.of(account).cash().signum());
    }
}
