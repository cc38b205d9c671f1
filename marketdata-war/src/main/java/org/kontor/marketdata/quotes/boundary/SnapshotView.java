package org.kontor.marketdata.quotes.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.quotes.entity.Quote;

/** The market of one instrument as the API shows it. What is not known yet is left out. */
public record SnapshotView(
        String symbol,
        String name,
        String status,
        HaltView halt,
        QuoteView quote,
        TradeView trade,
        DayBarView dayBar,
        BigDecimal prevClose,
        BigDecimal change,
        String quality,
        String source,
        OffsetDateTime asOf,
        boolean syntheticSpread) {

    /** Why it is not traded, and since when. */
    public record HaltView(String reason, OffsetDateTime at) {

        static HaltView of(Halt halt) {
            return halt == null ? null : new HaltView(halt.reason(), halt.at());
        }
    }

    /**
     * @param seq rises with every quote of the symbol
     * @param dayClose the official close, on the quote that ends the day
     * @param print opening or closing, on the quotes that begin and end the day
     */
    public record QuoteView(
            UUID id,
            long seq,
            BigDecimal bid,
            BigDecimal bidSize,
            BigDecimal ask,
            BigDecimal askSize,
            BigDecimal dayOpen,
            BigDecimal dayClose,
            String print,
            OffsetDateTime ts) {

        static QuoteView of(Quote quote) {
            return new QuoteView(
                    quote.id(),
                    quote.seq(),
                    quote.bid(),
                    BigDecimal.valueOf(quote.bidSize()),
                    quote.ask(),
                    BigDecimal.valueOf(quote.askSize()),
                    quote.dayOpen(),
                    quote.dayClose(),
                    quote.print() == null ? null : quote.print().label(),
                    quote.ts());
        }
    }

    /** The latest price paid. */
    public record TradeView(BigDecimal price, OffsetDateTime ts) {}

    /** The replayed day so far. */
    public record DayBarView(
            LocalDate date, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal volume) {

        static DayBarView of(DailyBar day) {
            return new DayBarView(
                    day.date(), day.open(), day.high(), day.low(), day.close(), BigDecimal.valueOf(day.volume()));
        }
    }

    /** @param halt null when it is traded */
    static SnapshotView of(Instrument instrument, Halt halt, Quote quote, Quality quality) {
        return new SnapshotView(
                instrument.symbol().value(),
                instrument.name(),
                status(instrument, halt),
                HaltView.of(halt),
                QuoteView.of(quote),
                new TradeView(quote.last(), quote.ts()),
                DayBarView.of(quote.day()),
                quote.prevClose(),
                quote.change(),
                quality.label(),
                quote.source(),
                quote.ts(),
                quote.syntheticSpread());
    }

    /** An instrument whose first quote is still to come. */
    static SnapshotView withoutQuote(Instrument instrument, Halt halt) {
        return new SnapshotView(
                instrument.symbol().value(),
                instrument.name(),
                status(instrument, halt),
                HaltView.of(halt),
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

    private static String status(Instrument instrument, Halt halt) {
        if (!instrument.tradable()) {
            return "inactive";
        }
        return halt == null ? "tradable" : "halted";
    }
}
