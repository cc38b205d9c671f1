package org.kontor.marketdata.quotes.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.quotes.entity.Quote;

/** The market of one instrument as the API shows it. What is not known yet is left out. */
public record SnapshotView(
        String symbol,
        String name,
        QuoteView quote,
        TradeView trade,
        DayBarView dayBar,
        BigDecimal prevClose,
        BigDecimal change,
        String quality,
        String source,
        OffsetDateTime asOf,
        boolean syntheticSpread) {

    /** @param seq rises with every quote of the symbol */
    public record QuoteView(
            UUID id,
            long seq,
            BigDecimal bid,
            BigDecimal bidSize,
            BigDecimal ask,
            BigDecimal askSize,
            OffsetDateTime ts) {}

    /** The latest price paid. */
    public record TradeView(BigDecimal price, OffsetDateTime ts) {}

    /** The replayed day so far. */
    public record DayBarView(
            LocalDate date, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal volume) {}

    static SnapshotView of(Instrument instrument, Quote quote, Quality quality) {
        DailyBar day = quote.day();
        return new SnapshotView(
                instrument.symbol().value(),
                instrument.name(),
                new QuoteView(
                        quote.id(),
                        quote.seq(),
                        quote.bid(),
                        BigDecimal.valueOf(quote.bidSize()),
                        quote.ask(),
                        BigDecimal.valueOf(quote.askSize()),
                        quote.ts()),
                new TradeView(quote.last(), quote.ts()),
                new DayBarView(
                        day.date(), day.open(), day.high(), day.low(), day.close(), BigDecimal.valueOf(day.volume())),
                quote.prevClose(),
                quote.change(),
                quality.label(),
                quote.source(),
                quote.ts(),
                quote.syntheticSpread());
    }

    /** An instrument whose first quote is still to come. */
    static SnapshotView withoutQuote(Instrument instrument) {
        return new SnapshotView(
                instrument.symbol().value(),
                instrument.name(),
                null,
                null,
                null,
                null,
                null,
                Quality.STALE.label(),
                instrument.source(),
                null,
                false);
    }
}
