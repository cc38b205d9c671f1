package org.kontor.users.services.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.kontor.users.services.entity.ServiceGrant;

/** What services may do at each other, as stored. */
@ApplicationScoped
@Transactional
public class ServiceGrants {

    @PersistenceContext
    EntityManager em;

    /** The permissions one service has at another; none if it has no business there. */
    public Set<String> of(String service, String audience) {
        return em.createQuery(
                        "select g from ServiceGrant g where g.service = :service and g.audience = :audience",
                        ServiceGrant.class)
                .setParameter("service", service)
                .setParameter("audience", audience)
                .getResultStream()
                .map(ServiceGrant::permission)
                .collect(toUnmodifiableSet());
    }
}
