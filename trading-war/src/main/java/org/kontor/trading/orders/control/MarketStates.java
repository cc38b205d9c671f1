package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kontor.trading.orders.entity.Circumstances.MarketState;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.Session;

/** What the time of day means for an order. */
@ApplicationScoped
class MarketStates {

    @Inject
    MarketHours hours;

    MarketState at(Instant moment) {
        Session session = hours.session(moment);
        return new MarketState(
                session,
                hours.auctionsExist(),
                hours.acceptsOpening(moment),
                hours.acceptsClosing(moment),
                session != Session.CORE || hours.auctionsExist() ? hours.nextOpen(moment) : null);
    }

    /** The status that an order begins with (T3, T4, T18). */
    OrderStatus first(Order order, boolean halted, Instant moment) {
        if (order.terms().timeInForce().isAuction()
                || !hours.isOpenFor(moment, order.terms().extendedHours())) {
            return OrderStatus.ACCEPTED;
        }
        return halted ? OrderStatus.SUSPENDED : OrderStatus.NEW;
    }

    /** When an order's time in force is over. */
    OffsetDateTime end(TimeInForce timeInForce, boolean extendedHours, Instant moment) {
        Instant end = timeInForce == TimeInForce.GTC
                ? hours.endOfGoodTillCanceled(moment)
                : hours.endOfDay(moment, extendedHours);
        return end.atOffset(ZoneOffset.UTC);
    }
}
