package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.User;
import org.kontor.users.directory.entity.Username;

/** The stored users. */
@ApplicationScoped
@Transactional
public class Users {

    @PersistenceContext
    EntityManager em;

    public Optional<User> find(UUID id) {
        return Optional.ofNullable(em.find(User.class, id));
    }

    /** The user, whom nobody else changes until the transaction ends. */
    public Optional<User> lock(UUID id) {
        return Optional.ofNullable(em.find(User.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param typed in any case; need not be an address */
    public Optional<User> byEmail(String typed) {
        return by("emailKey", EmailAddress.keyOf(typed));
    }

    /** @param typed in any case; need not be a username */
    public Optional<User> byUsername(String typed) {
        return by("usernameKey", Username.keyOf(typed));
    }

    /** Stores at once, so that a clash with another transaction shows here and not at commit. */
    public void add(User user) {
        em.persist(user);
        em.flush();
    }

    /** Writes what was changed now, for the same reason, and so that the version is the one that will be stored. */
    public void flush() {
        em.flush();
    }

    private Optional<User> by(String key, String value) {
        return em.createQuery("select u from User u where u." + key + " = :value", User.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
