package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kontor.users.signing.entity.SigningKey;

/** The signing keys in the database. */
@ApplicationScoped
@Transactional
public class StoredKeys {

    @PersistenceContext
    EntityManager em;

    /** All keys, the oldest first. */
    public List<SigningKey> all() {
        return em.createQuery("select k from SigningKey k order by k.createdAt, k.kid", SigningKey.class)
                .getResultList();
    }

    /** Keeps the key unless another replica was faster; then the other one's key stands. */
    public void addFirst(SigningKey key) {
        em.createNativeQuery("insert into signing_keys (kid, state, public_key, sealed_private_key, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, key.kid())
                .setParameter(2, key.state().name())
                .setParameter(3, key.publicKey())
                .setParameter(4, key.sealedPrivateKey())
                .setParameter(5, key.createdAt())
                .executeUpdate();
    }
}
