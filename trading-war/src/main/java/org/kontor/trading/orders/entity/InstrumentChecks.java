package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.util.List;

/** Whether the instrument can be traded like this. */
final class InstrumentChecks {

    static final EntryPolicy IT_IS_TRADED = (order, now) -> rejectIf(
            !now.rules().tradable(), Reason.NOT_TRADABLE, "symbol", order.symbol(), "instrument_status", "inactive");

    static final EntryPolicy IT_IS_TRADED_IN_FRACTIONS = (order, now) -> rejectIf(
            order.isFractional() && !now.rules().fractionable(),
            Reason.NOT_FRACTIONABLE,
            "symbol",
            order.symbol(),
            "instrument_status",
            "tradable");

    /** An order given now is meant for the time after the split, and those before it are adjusted. */
    static final EntryPolicy NO_SPLIT_IS_ABOUT_TO_COME =
            (order, now) -> rejectIf(now.obstacles().split(), Reason.SPLIT_DUE, "symbol", order.symbol());

    static final List<EntryPolicy> ALL = List.of(IT_IS_TRADED, IT_IS_TRADED_IN_FRACTIONS, NO_SPLIT_IS_ABOUT_TO_COME);

    private InstrumentChecks() {}
}
