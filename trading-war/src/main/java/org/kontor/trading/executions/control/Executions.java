package org.kontor.trading.executions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kontor.trading.executions.entity.Execution;

/** All executions, to be read; they are written together with what they cause. */
@ApplicationScoped
@Transactional
public class Executions {

    @PersistenceContext
    EntityManager entities;

    public List<Execution> ofOrder(UUID orderId) {
        return entities.createQuery(
                        "SELECT e FROM Execution e WHERE e.orderId = :order ORDER BY e.number", Execution.class)
                .setParameter("order", orderId)
                .getResultList();
    }
}
