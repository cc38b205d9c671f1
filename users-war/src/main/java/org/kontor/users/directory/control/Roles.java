package org.kontor.users.directory.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.entity.Role;

/** The stored roles. */
@ApplicationScoped
@Transactional
public class Roles {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    public List<String> names() {
        return em.createQuery("select r.name from Role r order by r.name", String.class)
                .getResultList();
    }

    public List<Role> all() {
        return em.createQuery("select r from Role r order by r.name", Role.class)
                .getResultList();
    }

    public Optional<Role> find(String name) {
        return Optional.ofNullable(em.find(Role.class, name));
    }

    /** Stores what a role is and may; whether it is new. */
    public boolean define(String name, String description, Set<String> permissions) {
        Role known = em.find(Role.class, name, LockModeType.PESSIMISTIC_WRITE);
        Role role = known == null ? new Role(name) : known;
        role.define(description, permissions);
        trail.record(SecurityEvent.success(EventType.ROLE_DEFINED)
                .with("role", name)
                .with("permissions", String.join(" ", new TreeSet<>(permissions))));
        if (known == null) {
            em.persist(role);
            // a clash with another transaction is to show here and not at commit
            em.flush();
        }
        return known == null;
    }

    /** Everything that somebody with these roles may do. */
    public Set<String> permissionsOf(Set<String> roles) {
        return em.createQuery("select r from Role r where r.name in :roles", Role.class)
                .setParameter("roles", roles)
                .getResultStream()
                .flatMap(role -> role.permissions().stream())
                .collect(toUnmodifiableSet());
    }
}
