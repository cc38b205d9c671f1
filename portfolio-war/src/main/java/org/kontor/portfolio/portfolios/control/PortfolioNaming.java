package org.kontor.portfolio.portfolios.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.kontor.portfolio.portfolios.entity.Portfolio;
import org.kontor.rest.problem.Problem;

/** A user makes the portfolio his own. */
@ApplicationScoped
public class PortfolioNaming {

    @Inject
    Portfolios portfolios;

    @Inject
    Clock clock;

    /** Throws a 409 problem {@code portfolio-exists} if he did so before (R3). */
    @Transactional
    public Portfolio name(UUID userId, String name) {
        Portfolio portfolio = portfolios.locked(Set.of(userId)).get(userId);
        if (!portfolio.chooseName(name, OffsetDateTime.now(clock))) {
            throw Problem.conflict("portfolio-exists", "You have created your portfolio already")
                    .instance("/portfolios/" + userId + "/");
        }
        portfolios.keep(Set.of(portfolio));
        return portfolio;
    }
}
