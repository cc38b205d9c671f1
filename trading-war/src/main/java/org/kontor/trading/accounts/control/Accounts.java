package org.kontor.trading.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.trading.accounts.entity.Account;

/** All accounts. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Opens the user's account unless it is open already (R1). */
    public void openFor(UUID userId) {
        entities.createNativeQuery("""
                        INSERT INTO accounts (id, user_id, status, opened_at, version) VALUES (?, ?, 'OPEN', ?, 1)
                        ON CONFLICT (user_id) DO NOTHING""")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                .setParameter(2, userId)
                .setParameter(3, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    public Optional<Account> byId(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public List<Account> ofUser(UUID userId) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.userId = :user", Account.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** Locks the account until the transaction ends: nothing else moves its money or shares meanwhile. */
    public Optional<Account> lock(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #lock(UUID)}, by the user the account belongs to. */
    public Optional<Account> lockOfUser(UUID userId) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.userId = :user", Account.class)
                .setParameter("user", userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
