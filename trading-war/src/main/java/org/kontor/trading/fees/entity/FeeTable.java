package org.kontor.trading.fees.entity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kontor.trading.executions.entity.Side;

/** All rates that were ever recorded, and which of them count (R2). */
public final class FeeTable {

    private final List<FeeRate> inOrder;

    /** @param inOrder by the day they are in force from; of two of the same day the one recorded later comes later */
    public FeeTable(List<FeeRate> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /** One rate of each kind that is charged. */
    public List<FeeRate> on(LocalDate tradeDate, Side side) {
        Map<FeeKind, FeeRate> newest = new EnumMap<>(FeeKind.class);
        for (FeeRate rate : inOrder) {
            if (rate.appliesTo(tradeDate, side)) {
                newest.put(rate.kind(), rate);
            }
        }
        return List.copyOf(newest.values());
    }
}
