package org.kontor.portfolio.portfolios.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.kontor.portfolio.portfolios.entity.Deposit;

/** Counts deposits into the cash of their owner. */
@ApplicationScoped
public class DepositProjection {

    @PersistenceContext
    EntityManager database;

    @Inject
    Portfolios portfolios;

    /** Raises the cash, unless this posting already did (R2). */
    @Transactional
    public void apply(Deposit deposit) {
        var portfolio = portfolios.locked(deposit.userId());
        if (database.find(Deposit.class, deposit.postingId()) == null) {
            database.persist(deposit);
            portfolio.book(deposit.amount());
        }
    }
}
