package org.kontor.portfolio.portfolios.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** All portfolios. */
@ApplicationScoped
public class Portfolios {

    private static final String OPEN = """
            INSERT INTO portfolios (user_id, name, base_currency, cash, opened_at, version)
            VALUES (?1, ?2, ?3, ?4, ?5, 0) ON CONFLICT (user_id) DO NOTHING""";

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** Opens the user's portfolio unless there is one (R1). */
    @Transactional
    public void open(UUID userId) {
        Portfolio opened = new Portfolio(userId, OffsetDateTime.now(clock));
        database.createNativeQuery(OPEN)
                .setParameter(1, opened.userId())
                .setParameter(2, opened.name())
                .setParameter(3, opened.baseCurrency())
                .setParameter(4, opened.cash())
                .setParameter(5, opened.openedAt())
                .executeUpdate();
    }

    /** The user's portfolio, opened if need be; nobody else changes what is his until this transaction ends. */
    @Transactional
    public Portfolio locked(UUID userId) {
        Portfolio known = find(userId);
        if (known == null) {
            open(userId);
            known = find(userId);
        }
        return known;
    }

    private Portfolio find(UUID userId) {
        return database.find(Portfolio.class, userId, LockModeType.PESSIMISTIC_WRITE);
    }
}
