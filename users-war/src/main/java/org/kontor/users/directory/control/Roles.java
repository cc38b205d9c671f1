package org.kontor.users.directory.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.kontor.users.directory.entity.Role;

/** The stored roles. */
@ApplicationScoped
@Transactional
public class Roles {

    @PersistenceContext
    EntityManager em;

    public List<String> names() {
        return em.createQuery("select r.name from Role r order by r.name", String.class)
                .getResultList();
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
