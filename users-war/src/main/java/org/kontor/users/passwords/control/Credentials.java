package org.kontor.users.passwords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.kontor.users.passwords.entity.Credential;

/** The stored credentials. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext
    EntityManager em;

    public Optional<Credential> of(UUID userId) {
        return Optional.ofNullable(em.find(Credential.class, userId));
    }

    /** From now on the user has nothing to sign in with. */
    public void remove(UUID userId) {
        of(userId).ifPresent(em::remove);
    }

    public void add(Credential credential) {
        em.persist(credential);
    }
}
