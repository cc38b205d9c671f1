package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.trading.executions.control.QuoteSizes;
import org.kontor.trading.executions.control.QuoteSizes.Taker;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.FillRule;
import org.kontor.trading.executions.entity.Matching;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.orders.entity.Deal;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** Lets an order meet a quote (R5). The order is locked; execution, postings and events are the caller's to store. */
@ApplicationScoped
class OrderFills {

    @Inject
    QuoteSizes sizes;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    OrderFees fees;

    @Inject
    UnsettledFunds unsettled;

    /**
     * Takes what the quote offers at its displayed price, or worse by the slippage that the rules name.
     *
     * @param freeSettled USD of settled money that is free, for an order that has kept nothing back yet
     */
    Optional<Filled> meet(Order order, Quote quote, BigDecimal freeSettled, Instant now) {
        Long triggeredBy = order.trigger().triggeredBy();
        if (order.trigger().isWaiting() || triggeredBy != null && quote.number() <= triggeredBy) {
            return Optional.empty();
        }
        InstrumentRules known = rules.of(order.symbol());
        return Matching.price(order.side(), order.worstPrice(), quote)
                .map(displayed -> order.type().hasLimit()
                        ? displayed
                        : Matching.slipped(order.side(), displayed, known, order.worstPrice()))
                .flatMap(price -> take(
                        order,
                        quote,
                        price,
                        known.participation(),
                        freeSettled,
                        now,
                        triggeredBy == null ? FillRule.DISPLAYED : FillRule.TRIGGERED));
    }

    /** Takes part in an auction at its official price (2.6 item 8). */
    Optional<Filled> auction(Order order, Quote quote, BigDecimal print, FillRule rule, Instant now) {
        return Optional.ofNullable(print)
                .filter(price -> order.side().accepts(price, order.worstPrice()))
                .flatMap(price -> take(
                        order, quote, price, rules.of(order.symbol()).participation(), BigDecimal.ZERO, now, rule));
    }

    private Optional<Filled> take(
            Order order,
            Quote quote,
            BigDecimal price,
            BigDecimal participation,
            BigDecimal freeSettled,
            Instant now,
            FillRule rule) {
        BigDecimal wanted = order.wanted(price);
        if (wanted.signum() == 0 || Matching.displayed(order.side(), quote) == 0) {
            return Optional.empty();
        }
        boolean allOrNothing = order.terms().timeInForce() == TimeInForce.FOK;
        Taker taker = new Taker(order.accountId(), TradingCalendar.dateOf(now));
        OptionalLong got =
                sizes.take(quote, order.side(), Matching.wholeShares(wanted), allOrNothing, participation, taker);
        return got.isEmpty()
                ? Optional.empty()
                : Optional.of(Matching.filling(wanted, got.getAsLong()))
                        .filter(qty -> qty.signum() > 0)
                        .map(qty -> fill(order, quote, new Fill(qty, price), freeSettled, now, rule));
    }

    private Filled fill(Order order, Quote quote, Fill fill, BigDecimal freeSettled, Instant now, FillRule rule) {
        LocalDate tradeDate = hours.tradeDate(now);
        Deal deal = new Deal(
                UuidCreator.getTimeOrderedEpoch(),
                fill,
                fees.of(order, fill),
                quote,
                rule,
                tradeDate,
                hours.settlementDate(tradeDate),
                now.atOffset(ZoneOffset.UTC));
        Filled filled = order.fill(deal, freeSettled);
        unsettled.used(filled);
        return filled;
    }
}
