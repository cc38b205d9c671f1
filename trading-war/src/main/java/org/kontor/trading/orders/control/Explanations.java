package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Waiting;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Why an order has not filled, judged by what this replica knows at this moment (R14). */
@ApplicationScoped
public class Explanations {

    /** @param quote newest known; null if there is none */
    public record Now(Waiting waiting, Quote quote, Instant nextOpen) {}

    @Inject
    LatestQuotes quotes;

    @Inject
    Market market;

    @Inject
    TradingRules rules;

    @Inject
    SplitsDue splits;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    public Now of(Order order) {
        Instant now = clock.instant();
        Quote quote = quotes.of(order.symbol()).orElse(null);
        Waiting waiting = Waiting.of(
                order,
                quote,
                quote != null && market.isFresh(quote),
                hours.isOpenFor(now, order.terms().extendedHours()),
                rules.of(order.symbol()).halted(),
                splits.isDue(order));
        return new Now(waiting, quote, waiting == Waiting.MARKET_OPEN ? hours.nextOpen(now) : null);
    }
}
