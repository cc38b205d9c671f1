package org.kontor.marketdata.quotes.entity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;

/**
 * What the market shows of one instrument at one moment; prices in USD, sizes in shares.
 *
 * @param seq rises with every quote of the symbol, with gaps
 * @param last price of the latest trade; the close of {@code day}
 * @param prevClose close of the day before; null on the first day of a series
 * @param day the day's bar so far; its open is the official one from the first quote on
 * @param print whether {@code last} is the official open or close of the day; null in between
 * @param ts when it was published, which is not the day it tells of
 * @param quality what it is worth while fresh
 * @param syntheticSpread whether bid, ask and sizes are made up around a real trade
 */
public record Quote(
        Symbol symbol,
        UUID id,
        long seq,
        BigDecimal bid,
        long bidSize,
        BigDecimal ask,
        long askSize,
        BigDecimal prevClose,
        DailyBar day,
        Print print,
        OffsetDateTime ts,
        Quality quality,
        String source,
        boolean syntheticSpread) {

    public BigDecimal last() {
        return day.close();
    }

    /** The official open of the day. */
    public BigDecimal dayOpen() {
        return day.open();
    }

    /** The official close of the day; null until it is reached. */
    public BigDecimal dayClose() {
        return print == Print.CLOSING ? last() : null;
    }

    /** How far the latest trade is from the close of the day before; null where there was none. */
    public BigDecimal change() {
        return prevClose == null ? null : last().subtract(prevClose);
    }

    /** {@code STALE} from the moment that the quote is older than the bound. */
    public Quality qualityAt(OffsetDateTime now, Duration bound) {
        return ts.plus(bound).isBefore(now) ? Quality.STALE : quality;
    }
}
