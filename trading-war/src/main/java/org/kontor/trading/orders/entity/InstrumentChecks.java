package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.util.List;

/** Whether the instrument can be traded like this. */
final class InstrumentChecks {

    static final EntryPolicy IT_IS_TRADED = (order, now) ->
            rejectIf(!now.rules().tradable(), Reason.NOT_TRADABLE, "symbol", order.symbol(), "status", "inactive");

    static final EntryPolicy IT_IS_TRADED_IN_FRACTIONS = (order, now) -> rejectIf(
            order.isFractional() && !now.rules().fractionable(), Reason.NOT_FRACTIONABLE, "symbol", order.symbol());

    static final List<EntryPolicy> ALL = List.of(IT_IS_TRADED, IT_IS_TRADED_IN_FRACTIONS);

    private InstrumentChecks() {}
}
