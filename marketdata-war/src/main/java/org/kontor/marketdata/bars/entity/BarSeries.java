package org.kontor.marketdata.bars.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.RoundLot;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TickRule;

/**
 * An instrument and its daily bars, oldest first.
 *
 * @param digest tells this series from another one under the same symbol
 */
public record BarSeries(Instrument instrument, List<DailyBar> bars, String digest) {

    public BarSeries {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one bar");
        }
    }

    /** Describes the instrument from its bars: the round lot follows from the average close of the whole series. */
    public static BarSeries of(Symbol symbol, String name, Quality quality, String source, List<DailyBar> bars) {
        int roundLot = RoundLot.at(averageClose(bars));
        Instrument instrument =
                new Instrument(symbol, name, TickRule.ONE_CENT, roundLot, quality, source, Listing.FRACTIONABLE, true);
        return new BarSeries(instrument, bars, SeriesDigest.of(bars));
    }

    private static BigDecimal averageClose(List<DailyBar> bars) {
        BigDecimal sum = bars.stream().map(DailyBar::close).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, bars.size())), 4, RoundingMode.HALF_UP);
    }
}
