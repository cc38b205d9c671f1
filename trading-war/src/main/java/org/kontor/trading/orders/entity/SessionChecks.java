package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
                allowed.stream().map(SessionChecks::word).collect(Collectors.joining(",")));
    };

    static final EntryPolicy WHAT_FILLS_AT_ONCE_NEEDS_AN_OPEN_MARKET = (order, now) -> rejectIf(
            order.timeInForce().isImmediate() && now.market().session() != Session.CORE,
            Reason.OUTSIDE_SESSION,
            "next_open",
            now.market().nextOpen());

    static final EntryPolicy THE_AUCTION_STILL_TAKES_ORDERS = (order, now) -> rejectIf(
            order.timeInForce() == TimeInForce.OPG && !now.market().opening()
                    || order.timeInForce() == TimeInForce.CLS && !now.market().closing(),
            Reason.CUTOFF_PASSED,
            "time_in_force",
            word(order.timeInForce()));

    static final List<EntryPolicy> ALL = List.of(
            THE_TIME_IN_FORCE_GOES_WITH_IT, WHAT_FILLS_AT_ONCE_NEEDS_AN_OPEN_MARKET, THE_AUCTION_STILL_TAKES_ORDERS);

    private SessionChecks() {}

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

    private static String word(TimeInForce timeInForce) {
        return timeInForce.name().toLowerCase(Locale.ROOT);
    }
}
