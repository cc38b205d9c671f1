package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kontor.trading.orders.entity.Circumstances.MarketState;
import org.kontor.trading.sessions.entity.Session;

/** Whether the time is right for the order. Source: domain reference 2.2 and 2.3. */
final class SessionChecks {

    static final EntryPolicy THE_TIME_IN_FORCE_GOES_WITH_IT = (order, now) -> {
        Set<TimeInForce> allowed = allowed(order, now.market().auctions());
        return rejectIf(
                !allowed.contains(order.timeInForce()),
                Reason.TIF_NOT_ALLOWED,
                "time_in_force",
                word(order.timeInForce()),
                "allowed",
                words(allowed));
    };

    static final EntryPolicy WHAT_FILLS_AT_ONCE_NEEDS_AN_OPEN_MARKET =
            (order, now) -> order.timeInForce().isImmediate() && now.market().session() != Session.CORE
                    ? notNow(Reason.OUTSIDE_SESSION, order, now.market())
                    : Optional.empty();

    static final EntryPolicy THE_AUCTION_STILL_TAKES_ORDERS =
            (order, now) -> order.timeInForce().isAuction() && !isTakenNow(order.timeInForce(), now.market())
                    ? notNow(Reason.CUTOFF_PASSED, order, now.market())
                    : Optional.empty();

    static final List<EntryPolicy> ALL = List.of(
            THE_TIME_IN_FORCE_GOES_WITH_IT, WHAT_FILLS_AT_ONCE_NEEDS_AN_OPEN_MARKET, THE_AUCTION_STILL_TAKES_ORDERS);

    private SessionChecks() {}

    private static Optional<Rejection> notNow(Reason reason, Instruction order, MarketState market) {
        Set<TimeInForce> allowed = allowed(order, market.auctions());
        allowed.removeIf(other -> !isTakenNow(other, market));
        return Optional.of(Rejection.of(
                reason,
                "time_in_force",
                word(order.timeInForce()),
                "allowed",
                words(allowed),
                "next_open",
                market.nextOpen()));
    }

    private static boolean isTakenNow(TimeInForce timeInForce, MarketState market) {
        return switch (timeInForce) {
            case DAY, GTC -> true;
            case IOC, FOK -> market.session() == Session.CORE;
            case OPG -> market.opening();
            case CLS -> market.closing();
        };
    }

    private static Set<TimeInForce> allowed(Instruction order, boolean auctions) {
        if (order.isNotional()) {
            return EnumSet.of(TimeInForce.DAY);
        }
        if (order.extendedHours() || order.type().hasStop() || order.exits().orderClass() != OrderClass.SIMPLE) {
            return EnumSet.of(TimeInForce.DAY, TimeInForce.GTC);
        }
        if (order.isFractional()) {
            return EnumSet.of(TimeInForce.DAY);
        }
        Set<TimeInForce> all = EnumSet.of(TimeInForce.DAY, TimeInForce.GTC, TimeInForce.IOC, TimeInForce.FOK);
        if (auctions) {
            all.add(TimeInForce.OPG);
            all.add(TimeInForce.CLS);
        }
        return all;
    }

    private static List<String> words(Set<TimeInForce> all) {
        return all.stream().map(SessionChecks::word).toList();
    }

    private static String word(TimeInForce timeInForce) {
        return timeInForce.name().toLowerCase(Locale.ROOT);
    }
}
