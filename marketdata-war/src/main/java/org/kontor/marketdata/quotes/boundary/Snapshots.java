package org.kontor.marketdata.quotes.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.marketdata.halts.control.Halts;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.control.Freshness;
import org.kontor.marketdata.quotes.control.LatestQuotes;
import org.kontor.marketdata.quotes.entity.Quote;
import org.kontor.rest.json.JsonbConfiguration;

/**
 * The snapshots as they are sent, written once for all who ask for the same: a quote is read far more often than it
 * changes, and to write it costs more than all else that is done here for an answer.
 */
@ApplicationScoped
public class Snapshots {

    @Inject
    LatestQuotes quotes;

    @Inject
    Halts halts;

    @Inject
    Freshness freshness;

    private final Jsonb json = new JsonbConfiguration().getContext(SnapshotView.class);
    private final Map<Symbol, Written> written = new ConcurrentHashMap<>();

    /** The snapshot of this moment, as JSON in UTF-8; not to be changed. */
    byte[] of(Instrument instrument) {
        Symbol symbol = instrument.symbol();
        Quote quote = quotes.of(symbol).orElse(null);
        Halt halt = halts.of(symbol).orElse(null);
        Quality quality = quote == null ? Quality.STALE : freshness.of(quote);
        Written known = written.get(symbol);
        if (known == null || !known.isOf(instrument, halt, quote, quality)) {
            known = new Written(instrument, halt, quote, quality, write(instrument, halt, quote, quality));
            written.put(symbol, known);
        }
        return known.text();
    }

    private byte[] write(Instrument instrument, Halt halt, Quote quote, Quality quality) {
        SnapshotView view = quote == null
                ? SnapshotView.withoutQuote(instrument, halt)
                : SnapshotView.of(instrument, halt, quote, quality);
        return json.toJson(view).getBytes(StandardCharsets.UTF_8);
    }

    private record Written(Instrument instrument, Halt halt, Quote quote, Quality quality, byte[] text) {

        /** Whether all that it was written from is the same object still: each of them is replaced, never changed. */
        boolean isOf(Instrument instrumentNow, Halt haltNow, Quote quoteNow, Quality qualityNow) {
            return instrument == instrumentNow && halt == haltNow && quote == quoteNow && quality == qualityNow;
        }
    }
}
