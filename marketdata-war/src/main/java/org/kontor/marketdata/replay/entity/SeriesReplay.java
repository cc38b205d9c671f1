package org.kontor.marketdata.replay.entity;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.Adjustment;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TickRule;
import org.kontor.marketdata.quotes.entity.Quote;
import org.kontor.marketdata.quotes.entity.SyntheticSpread;

/**
 * The life of one symbol's replay on the replica that publishes: it takes up the stored progress, turns bars into
 * quotes step by step, and stops at the last sequence number it was granted until it is granted more.
 */
public final class SeriesReplay {

    private final BarSeries series;
    private final int lots;
    private ReplayPosition position;
    private long seq;
    private long ceiling;
    private Quote latest;

    /**
     * @param stored progress of an earlier run; null if there was none
     * @param lots round lots shown on each side of a quote
     */
    public SeriesReplay(BarSeries series, ReplayProgress stored, int lots) {
        this.series = series;
        this.lots = lots;
        boolean sameSeries = stored != null && stored.digest().equals(series.digest());
        position = sameSeries ? stored.position().within(series.bars().size()) : ReplayPosition.START;
        seq = stored == null ? 0 : stored.ceiling();
        ceiling = seq;
    }

    public Symbol symbol() {
        return series.instrument().symbol();
    }

    /**
     * The next quote; none when all granted sequence numbers are used.
     *
     * @param instrument as it is now
     * @param splits what splits since have made of the prices of the series
     */
    public Optional<Quote> next(UUID id, OffsetDateTime now, Instrument instrument, Adjustment splits) {
        if (seq >= ceiling) {
            return Optional.empty();
        }
        seq++;
        latest = quote(id, now, instrument, splits);
        position = position.next(series.bars().size());
        return Optional.of(latest);
    }

    /** The newest quote of this run; none before the first. */
    public Optional<Quote> latest() {
        return Optional.ofNullable(latest);
    }

    /** What to store so that {@code reserve} more quotes may be given, whatever happens to this replica. */
    public ReplayProgress progress(long reserve) {
        return new ReplayProgress(symbol(), series.digest(), position, seq + reserve);
    }

    /** Called once the progress is stored for certain. */
    public void grant(ReplayProgress stored) {
        ceiling = Math.max(ceiling, stored.ceiling());
    }

    private Quote quote(UUID id, OffsetDateTime now, Instrument instrument, Adjustment splits) {
        TickRule tickRule = instrument.tickRule();
        DailyBar day = BarWalk.soFar(bar(position.bar(), tickRule, splits), tickRule, position.step());
        SyntheticSpread spread = SyntheticSpread.around(day.close(), tickRule);
        long size = (long) instrument.roundLot() * lots;
        return new Quote(
                instrument.symbol(),
                id,
                seq,
                spread.bid(),
                size,
                spread.ask(),
                size,
                position.bar() == 0
                        ? null
                        : bar(position.bar() - 1, tickRule, splits).close(),
                day,
                BarWalk.print(position.step()),
                now,
                instrument.quality(),
                instrument.source(),
                true);
    }

    /** What a split made of a price is off the ticks more often than not, and nobody trades there. */
    private DailyBar bar(int index, TickRule tickRule, Adjustment splits) {
        DailyBar raw = series.bars().get(index);
        DailyBar adjusted = splits.of(raw);
        return adjusted.equals(raw) ? raw : adjusted.onTicks(tickRule);
    }
}
