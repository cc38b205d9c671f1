package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.entity.Role;
import org.kontor.users.directory.entity.UserStatus;

/** There is always one: nobody else could make another (R1.14). */
@ApplicationScoped
public class Administrators {

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends nobody else makes an administrator at the start, or takes one away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        em.find(Role.class, Role.ADMIN, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * To be asked, in the transaction that does it, before somebody stops being an administrator who may sign in. Of
     * two that leave at the same time the second waits here and sees that the first has left.
     *
     * @throws Problem 409 {@code last-administrator}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAnother(UUID leaving) {
        lock();
        long others = em.createQuery(
                        "select count(u) from User u where :admin member of u.roles and u.id <> :leaving"
                                + " and u.status <> :deactivated",
                        Long.class)
                .setParameter("admin", Role.ADMIN)
                .setParameter("leaving", leaving)
                .setParameter("deactivated", UserStatus.DEACTIVATED)
                .getSingleResult();
        if (others == 0) {
            throw Problem.conflict("last-administrator", "Somebody else must be an administrator first");
        }
    }
}
