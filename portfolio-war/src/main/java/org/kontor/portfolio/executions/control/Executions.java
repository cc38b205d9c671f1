package org.kontor.portfolio.executions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.rest.page.PageRequest;

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

    /** One row more than a page of the user's fills, newest first (R5). */
    public List<Execution> of(UUID userId, PageRequest page) {
        String after = page.after() == null ? "" : " AND e.id < :after";
        var query = database.createQuery(
                        "SELECT e FROM Execution e WHERE e.userId = :user" + after + " ORDER BY e.id DESC",
                        Execution.class)
                .setParameter("user", userId)
                .setMaxResults(page.limit() + 1);
        if (page.after() != null) {
            query.setParameter("after", page.after());
        }
        return query.getResultList();
    }
}
