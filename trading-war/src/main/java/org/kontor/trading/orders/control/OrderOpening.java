package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.kontor.trading.executions.entity.FillRule;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.control.Means.Available;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.PriceRules;
import org.kontor.trading.orders.entity.Sum;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Lets an order that waited for the market into it (T5), and into the opening auction if it is for that. */
@ApplicationScoped
class OrderOpening {

    @Inject
    OrderLocks locks;

    @Inject
    OrderFills fills;

    @Inject
    OrderExits exits;

    @Inject
    Means means;

    @Inject
    LatestQuotes quotes;

    @Inject
    Market market;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    ChangeStore store;

    @Inject
    Clock clock;

    /** Does nothing while the order has to go on waiting: its session is closed, or its price is not known yet. */
    @Transactional
    void open(UUID orderId) {
        Instant now = clock.instant();
        locks.lock(orderId)
                .filter(order -> order.status() == OrderStatus.ACCEPTED
                        && order.terms().timeInForce() != TimeInForce.CLS
                        && hours.isOpenFor(now, order.terms().extendedHours()))
                .ifPresent(order -> open(order, now));
    }

    private void open(Order order, Instant now) {
        Optional<Quote> quote =
                quotes.of(order.symbol()).filter(market::isFresh).filter(Quote::isTradable);
        boolean sizedByTheMarket = order.type() == OrderType.MARKET;
        if (quote.isEmpty() && (sizedByTheMarket || order.terms().timeInForce() == TimeInForce.OPG)) {
            return;
        }
        Changes changes = new Changes();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        order.work(sizedByTheMarket ? worst(order, quote.orElseThrow()) : order.worstPrice(), at);
        reserve(order, at, changes);
        changes.told(order);
        Optional<Filled> filled = order.status().isOpen() && quote.isPresent() && takesTheOpening(order)
                ? fills.auction(order, quote.get(), opening(quote.get()), FillRule.OPENING_PRINT, now)
                : Optional.empty();
        filled.ifPresent(fill -> changes.filled(order, fill));
        if (order.status().isOpen() && order.terms().timeInForce() == TimeInForce.OPG) {
            changes.held(order, order.end(OrderStatus.CANCELED, EndReason.NOT_FILLED_IN_AUCTION, at), "release");
            changes.told(order);
        }
        exits.changed(order, filled.orElse(null), at, changes);
        store.write(changes, hours.tradeDate(now));
    }

    /** What waited may not be paid for any more, or only with money that has settled meanwhile. */
    private void reserve(Order order, OffsetDateTime at, Changes changes) {
        Available has = means.of(order.accountId());
        boolean settledOnly = order.side() == Side.BUY && has.isSettledOnly();
        Sum back = settledOnly ? order.giveBack() : Sum.NOTHING;
        BigDecimal settled = has.balances().settled().subtract(back.settled());
        BigDecimal free = settledOnly ? settled : has.beyond(order);
        changes.held(order, back, "reopening");
        if (order.worstCost().subtract(order.hold().amount()).compareTo(free) > 0) {
            EndReason why = settledOnly ? EndReason.ACCOUNT_RESTRICTED : EndReason.INSUFFICIENT_BUYING_POWER;
            changes.held(order, order.end(OrderStatus.CANCELED, why, at), "release");
        } else {
            changes.held(order, order.reserve(settled), "opening");
        }
    }

    /** Orders for the auction, and market orders that waited over night. */
    private boolean takesTheOpening(Order order) {
        return order.terms().timeInForce() == TimeInForce.OPG
                || order.type() == OrderType.MARKET && hours.auctionsExist();
    }

    /** The official price if the feed has it, else the first trade that is known. */
    private static BigDecimal opening(Quote quote) {
        return quote.dayOpen() == null ? quote.last() : quote.dayOpen();
    }

    private BigDecimal worst(Order order, Quote quote) {
        BigDecimal reference = order.side() == Side.BUY ? quote.ask() : quote.bid();
        return PriceRules.collar(order.side(), reference, rules.of(order.symbol()));
    }
}
