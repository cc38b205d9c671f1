package org.kontor.portfolio.executions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.kontor.portfolio.executions.entity.Execution;

/** All fills that were applied. */
@ApplicationScoped
public class Executions {

    @PersistenceContext
    EntityManager database;

    boolean contains(UUID id) {
        return database.find(Execution.class, id) != null;
    }

    void add(Execution execution) {
        database.persist(execution);
    }
}
