package org.kontor.marketdata.replay.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.marketdata.bars.control.Adjustments;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.halts.control.Halts;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.Quote;
import org.kontor.marketdata.replay.entity.ReplayProgress;
import org.kontor.marketdata.replay.entity.SeriesReplay;

/** The market as this replica plays it while it has the lease; touches nothing but memory. */
@ApplicationScoped
class Replay {

    @Inject
    Clock clock;

    @Inject
    ReplaySettings settings;

    @Inject
    Instruments instruments;

    @Inject
    Halts halts;

    @Inject
    Adjustments adjustments;

    private List<SeriesReplay> running = List.of();

    /** Takes up where earlier publishers stopped. No quote comes before the first {@link #grant}. */
    synchronized void begin(Collection<BarSeries> offered, Map<Symbol, ReplayProgress> stored) {
        running = offered.stream()
                .map(series ->
                        new SeriesReplay(series, stored.get(series.instrument().symbol()), settings.lots()))
                .toList();
    }

    synchronized void end() {
        running = List.of();
    }

    synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** The next quote of each symbol that is traded; the others stay where they are. */
    synchronized List<Quote> walk() {
        // not finer than the database keeps it, so that all replicas show the same
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        List<Quote> quotes = new ArrayList<>(running.size());
        for (SeriesReplay series : running) {
            traded(series.symbol())
                    .flatMap(instrument -> series.next(
                            UuidCreator.getTimeOrderedEpoch(), now, instrument, adjustments.splitsOf(series.symbol())))
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    private Optional<Instrument> traded(Symbol symbol) {
        return instruments.of(symbol).filter(Instrument::tradable).filter(instrument -> !halts.isHalted(symbol));
    }

    /** The newest quotes and how far each series has come, in one piece. */
    synchronized Checkpoint checkpoint(long reserve) {
        return new Checkpoint(
                running.stream().flatMap(series -> series.latest().stream()).toList(),
                running.stream().map(series -> series.progress(reserve)).toList());
    }

    /** Lets the walk go on as far as the stored progress allows; in the order of the series. */
    synchronized void grant(Checkpoint stored) {
        for (int i = 0; i < running.size(); i++) {
            running.get(i).grant(stored.progress().get(i));
        }
    }

    /** What is written down at one moment. */
    record Checkpoint(List<Quote> latest, List<ReplayProgress> progress) {}
}
