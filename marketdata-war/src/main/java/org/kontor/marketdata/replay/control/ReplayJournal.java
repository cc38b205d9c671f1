package org.kontor.marketdata.replay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.control.Quotes;
import org.kontor.marketdata.quotes.entity.Quote;
import org.kontor.marketdata.replay.entity.ReplayProgress;

/**
 * Writes the replay down. Every entry renews the lease in the same transaction, so whoever lost the lease meanwhile can
 * write nothing.
 */
@ApplicationScoped
class ReplayJournal {

    @Inject
    PublisherLease lease;

    @Inject
    Quotes quotes;

    @Inject
    ReplayPositions positions;

    /** Where earlier publishers stopped, if the lease was free and this replica has it now. */
    @Transactional(rollbackOn = SQLException.class)
    Optional<Map<Symbol, ReplayProgress>> open() throws SQLException {
        return lease.take() ? Optional.of(positions.all()) : Optional.empty();
    }

    /** Whether the entry was made; false when another replica has the lease. */
    @Transactional(rollbackOn = SQLException.class)
    boolean write(Collection<Quote> latest, Collection<ReplayProgress> progress) throws SQLException {
        if (!lease.renew()) {
            return false;
        }
        quotes.store(latest);
        positions.store(progress);
        return true;
    }

    /** The last entry: as {@link #write}, and the lease is free. */
    @Transactional(rollbackOn = SQLException.class)
    void close(Collection<Quote> latest, Collection<ReplayProgress> progress) throws SQLException {
        if (write(latest, progress)) {
            lease.giveUp();
        }
    }
}
