package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.quotes.entity.Quote;

/** What an order with a stop waits for. Orders without one wait for nothing. Source: domain reference 2.2. */
@Embeddable
public class Trigger {

    @Column(name = "waits_for_stop")
    private boolean waiting;

    /** Of sources that want it twice in a row: whether the quote before reached the stop. */
    @Column(name = "stop_seen")
    private boolean seen;

    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_source")
    private TriggerSource source = TriggerSource.LAST;

    @Column(name = "water_mark")
    private BigDecimal waterMark;

    @Column(name = "triggered_by")
    private Long triggeredBy;

    /** @param last price of the latest trade, where a trailing stop starts from */
    void arm(TriggerSource watched, Terms terms, BigDecimal last, InstrumentRules rules) {
        source = watched;
        waiting = terms.type().hasStop();
        if (terms.trail() != null) {
            waterMark = last;
            terms.moveStop(terms.trail().stop(terms.side(), last, rules));
        }
    }

    /** Looks at one quote: moves a trailing stop first, then tells whether the stop is reached for good. */
    boolean see(Quote quote, Terms terms, InstrumentRules rules) {
        if (quote.hasElectingTrade()) {
            follow(quote.last(), terms, rules);
        }
        BigDecimal watched = watched(quote, terms.side());
        if (watched == null) {
            return false;
        }
        boolean reached = isReached(watched, terms);
        boolean enough = reached && (seen || !source.wantsItTwice());
        seen = reached && !enough;
        if (enough) {
            waiting = false;
            triggeredBy = quote.number();
        }
        return enough;
    }

    private void follow(BigDecimal last, Terms terms, InstrumentRules rules) {
        if (terms.trail() == null) {
            return;
        }
        BigDecimal mark = terms.side() == Side.SELL ? waterMark.max(last) : waterMark.min(last);
        if (mark.compareTo(waterMark) != 0) {
            waterMark = mark;
            terms.moveStop(terms.trail().stop(terms.side(), mark, rules));
        }
    }

    private BigDecimal watched(Quote quote, Side side) {
        if (source.watchesTrades()) {
            return quote.hasElectingTrade() ? quote.last() : null;
        }
        if (!quote.isTradable()) {
            return null;
        }
        return side == Side.BUY ? quote.ask() : quote.bid();
    }

    private static boolean isReached(BigDecimal price, Terms terms) {
        int order = price.compareTo(terms.stopPrice());
        return terms.side() == Side.BUY ? order >= 0 : order <= 0;
    }

    /** A trailing stop with another distance keeps its water mark. */
    void retrail(Terms terms, InstrumentRules rules) {
        if (terms.trail() != null && waiting) {
            terms.moveStop(terms.trail().stop(terms.side(), waterMark, rules));
        }
    }

    void split(BigDecimal oldRate, BigDecimal newRate) {
        if (waterMark != null) {
            waterMark = waterMark.multiply(oldRate).divide(newRate, 4, RoundingMode.HALF_UP);
        }
    }

    public boolean isWaiting() {
        return waiting;
    }

    public TriggerSource source() {
        return source;
    }

    /** Best price since acceptance, USD; null for all but trailing stops. */
    public BigDecimal waterMark() {
        return waterMark;
    }

    /** Number of the quote that set it off; null before and for orders without a stop. */
    public Long triggeredBy() {
        return triggeredBy;
    }
}
