package org.kontor.portfolio.portfolios.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Who registers gets a portfolio (R1). */
@ApplicationScoped
public class Registrations {

    @Inject
    Portfolios portfolios;

    @Transactional
    public void welcome(Set<UUID> users) {
        portfolios.open(users);
    }
}
