package org.kontor.marketdata.replay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.kontor.marketdata.bars.control.SeriesStorage;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.publication.control.QuotePublication;
import org.kontor.marketdata.quotes.control.LatestQuotes;
import org.kontor.marketdata.quotes.control.Quotes;
import org.kontor.marketdata.quotes.entity.Quote;

/**
 * What a replica does at each turn: the one with the lease walks the market on and writes it down, the others read what
 * was written.
 */
@ApplicationScoped
public class ReplayTurns {

    /** A holder stops this long before its lease ends, for the time a quote needs to get out. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    @Inject
    OfferedSeries offeredSeries;

    @Inject
    Instruments instruments;

    @Inject
    Reference reference;

    @Inject
    SeriesStorage storage;

    @Inject
    ReplaySettings settings;

    @Inject
    ReplayJournal journal;

    @Inject
    Replay replay;

    @Inject
    Quotes quotes;

    @Inject
    LatestQuotes latestQuotes;

    @Inject
    QuotePublication publication;

    private List<BarSeries> offered = List.of();
    private boolean stored;
    /** By {@link System#nanoTime}, which no change of the clock disturbs. */
    private volatile long leaseEnds = System.nanoTime();

    /** Reads the prices; a fault in them or in the settings ends the start of the application. */
    public void prepare() {
        offered = List.copyOf(offeredSeries.all());
        settings.lots();
        instruments.announce(offered.stream().map(BarSeries::instrument).toList());
    }

    /** The fast turn, once per quote and symbol: memory and a hand-over, no waiting. */
    public void walk() {
        if (replay.isRunning() && System.nanoTime() - leaseEnds < 0) {
            List<Quote> walked = replay.walk();
            walked.forEach(latestQuotes::remember);
            publication.publish(walked);
        }
    }

    /** The slow turn, once a second: everything that needs the database. */
    public void writeDown() throws SQLException {
        if (!stored) {
            storage.store(offered);
            recall();
            stored = true;
        }
        // before any further quote: what was halted meanwhile must not be walked
        reference.recall();
        if (replay.isRunning()) {
            goOn();
        } else if (takeOver()) {
            goOn();
            // a slow pace must not leave a new market without prices
            walk();
        }
        if (!replay.isRunning()) {
            recall();
        }
    }

    /** Writes down where the replay stands and frees the lease. */
    public void stop() throws SQLException {
        if (replay.isRunning()) {
            Replay.Checkpoint checkpoint = replay.checkpoint(0);
            replay.end();
            journal.close(checkpoint.latest(), checkpoint.progress());
        }
    }

    private void goOn() throws SQLException {
        long asked = System.nanoTime();
        Replay.Checkpoint checkpoint = replay.checkpoint(settings.reserve());
        if (journal.write(checkpoint.latest(), checkpoint.progress())) {
            replay.grant(checkpoint);
            leaseEnds = asked + PublisherLease.TERM.minus(MARGIN).toNanos();
        } else {
            replay.end();
        }
    }

    private void recall() throws SQLException {
        quotes.all().forEach(latestQuotes::remember);
    }

    private boolean takeOver() throws SQLException {
        return journal.open()
                .map(progress -> {
                    replay.begin(offered, progress);
                    return true;
                })
                .orElse(false);
    }
}
