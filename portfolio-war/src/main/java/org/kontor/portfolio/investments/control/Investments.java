package org.kontor.portfolio.investments.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.kontor.portfolio.investments.entity.Investment;

/** All investments. Whoever changes one holds the lock on the user's portfolio. */
@ApplicationScoped
public class Investments {

    @PersistenceContext
    EntityManager database;

    /** The user's investment in the symbol, begun now if there is none. */
    public Investment of(UUID userId, String symbol) {
        return database.createQuery(
                        "SELECT i FROM Investment i WHERE i.userId = :user AND i.symbol = :symbol", Investment.class)
                .setParameter("user", userId)
                .setParameter("symbol", symbol)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begin(userId, symbol));
    }

    private Investment begin(UUID userId, String symbol) {
        Investment begun = new Investment(UuidCreator.getTimeOrderedEpoch(), userId, symbol);
        database.persist(begun);
        return begun;
    }
}
