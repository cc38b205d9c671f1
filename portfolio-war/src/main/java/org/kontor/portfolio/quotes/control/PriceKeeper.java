package org.kontor.portfolio.quotes.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** Stores latest prices in one statement every few seconds, however fast quotes arrive (R3). */
@ApplicationScoped
public class PriceKeeper {

    private static final Logger LOG = Logger.getLogger(PriceKeeper.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    LatestPrices latest;

    @Inject
    StoredPrices stored;

    @Inject
    @ConfigProperty(name = "kontor.quotes.store.seconds")
    long interval;

    private Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::store, interval, interval, TimeUnit.SECONDS);
    }

    private void store() {
        List<MarketPrice> changed = latest.takeChanged();
        if (changed.isEmpty()) {
            return;
        }
        try {
            stored.store(changed);
        } catch (SQLException e) {
            latest.giveBack(changed);
            LOG.log(Level.FINE, "latest prices are stored in the next round", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
