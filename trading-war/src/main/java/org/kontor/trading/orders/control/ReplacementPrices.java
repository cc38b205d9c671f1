package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.Circumstances;
import org.kontor.trading.orders.entity.EntryPolicy;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** New prices must be as good as those of a new order: on the tick, near the market, a stop still to come. */
@ApplicationScoped
class ReplacementPrices {

    @Inject
    LatestQuotes quotes;

    @Inject
    TradingRules rules;

    @Inject
    MarketStates states;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    /** Throws 422 with the reason that a new order with these prices would be rejected for. */
    void check(Order order, Replacement wanted) {
        Instruction asked = new Instruction(
                order.symbol(),
                order.side(),
                order.type(),
                wanted.qty() == null ? order.terms().qty() : wanted.qty(),
                null,
                wanted.limitPrice() == null ? order.terms().limitPrice() : wanted.limitPrice(),
                wanted.stopPrice(),
                order.terms().trail(),
                wanted.timeInForce() == null ? order.terms().timeInForce() : wanted.timeInForce(),
                order.terms().extendedHours(),
                Exits.NONE);
        Quote newest = quotes.of(order.symbol()).orElse(null);
        Circumstances now = new Circumstances(
                null,
                rules.of(order.symbol()),
                states.at(clock.instant()),
                newest,
                newest,
                hours.tradeDate(clock.instant()),
                null,
                null,
                null);
        EntryPolicy.checkPrices(asked, now).ifPresent(why -> {
            throw Refusal.of(order, why);
        });
    }
}
