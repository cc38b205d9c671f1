package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.signing.entity.SigningKey;
import org.kontor.users.signing.entity.SigningKey.State;

/** The signing keys in the database. */
@ApplicationScoped
@Transactional
public class StoredKeys {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    /** All keys, the oldest first. */
    public List<SigningKey> all() {
        return em.createQuery("select k from SigningKey k order by k.createdAt, k.kid", SigningKey.class)
                .getResultList();
    }

    /** Keeps a key unless another replica was faster with one in the same state; then the other one's key stands. */
    public void addUnlessThereIsOne(SigningKey key) {
        em.createNativeQuery(
                        "insert into signing_keys (kid, state, public_key, sealed_private_key, created_at, current_since)"
                                + " values (?, ?, ?, ?, ?, cast(? as timestamptz)) on conflict do nothing")
                .setParameter(1, key.kid())
                .setParameter(2, key.state().name())
                .setParameter(3, key.publicKey())
                .setParameter(4, key.sealedPrivateKey())
                .setParameter(5, key.createdAt())
                .setParameter(
                        6,
                        key.currentSince() == null ? null : key.currentSince().toString())
                .executeUpdate();
    }

    /**
     * Lets the next key sign in place of the current one. Of several replicas that want to, one does: the others wait
     * for its lock, find that the key they waited for is current no more, and look again, at its successor.
     *
     * @param due asked of the current key
     * @param ready asked of the next one
     * @return what the next key had to say; empty if there is none or the current key is not due
     */
    public Optional<Boolean> promote(Predicate<SigningKey> due, Predicate<SigningKey> ready, OffsetDateTime now) {
        SigningKey current = locked(State.CURRENT)
                .or(() -> locked(State.CURRENT))
                .orElseThrow(() -> new IllegalStateException("no key is current"));
        if (!due.test(current)) {
            return Optional.empty();
        }
        return locked(State.NEXT).map(next -> {
            if (!ready.test(next)) {
                return false;
            }
            current.retire(now);
            // the database allows one current key at any moment
            em.flush();
            next.sign(now);
            trail.record(SecurityEvent.success(EventType.SIGNING_KEY_ROTATED)
                    .with("key", next.kid())
                    .with("instead_of", current.kid()));
            return true;
        });
    }

    private Optional<SigningKey> locked(State state) {
        return em.createQuery("select k from SigningKey k where k.state = :state", SigningKey.class)
                .setParameter("state", state)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Forgets the keys that have not signed since then; how many they were. */
    public int removeRetiredBefore(OffsetDateTime then) {
        return em.createQuery("delete from SigningKey k where k.retiredAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** Forgets a key that does not sign, at once; false if there is none with this id that may go. */
    public boolean withdraw(String kid) {
        int gone = em.createQuery("delete from SigningKey k where k.kid = :kid and k.state <> :current")
                .setParameter("kid", kid)
                .setParameter("current", State.CURRENT)
                .executeUpdate();
        if (gone > 0) {
            trail.record(SecurityEvent.success(EventType.SIGNING_KEY_WITHDRAWN).with("key", kid));
        }
        return gone > 0;
    }

    public Optional<SigningKey> find(String kid) {
        return Optional.ofNullable(em.find(SigningKey.class, kid));
    }
}
