package org.kontor.portfolio.valuation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.portfolio.quotes.control.CurrentPrices;
import org.kontor.portfolio.valuation.entity.Snapshot;
import org.kontor.portfolio.valuation.entity.Valuation;
import org.kontor.rest.problem.Problem;

/** Values portfolios. Not transactional: while prices are asked for, no connection to the database is held. */
@ApplicationScoped
public class Valuations {

    @Inject
    Snapshots snapshots;

    @Inject
    CurrentPrices prices;

    @Inject
    Clock clock;

    /** Throws a 404 problem if the user has no portfolio. */
    public Valuation of(UUID userId) throws SQLException {
        Snapshot snapshot = snapshots.of(userId).orElseThrow(() -> Problem.notFound("portfolio"));
        var current = prices.of(snapshot.storedPrices());
        return Valuation.of(snapshot, current, OffsetDateTime.now(clock));
    }
}
