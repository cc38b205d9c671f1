package org.kontor.trading.fees.entity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fees of an order as it fills, in whole cents. */
public final class FeeAccrual {

    private FeeAccrual() {}

    /**
     * What a fill is charged.
     *
     * <p>It is the growth of the rounded whole, so that it does not matter in how many fills an order is done. After a
     * change of rates only what is traded since then is charged by the new ones; the cap is that of the order.
     *
     * @param rates one of each kind at most
     * @param before what the order had traded before the fill
     * @param after what it has traded with it
     * @param charged what its earlier fills were charged, by kind; a kind may be absent
     * @return USD by kind, above zero each
     */
    public static Map<FeeKind, BigDecimal> charges(
            List<FeeRate> rates, Traded before, Traded after, Map<FeeKind, BigDecimal> charged) {
        Map<FeeKind, BigDecimal> charges = new EnumMap<>(FeeKind.class);
        for (FeeRate rate : rates) {
            BigDecimal earlier = charged.getOrDefault(rate.kind(), BigDecimal.ZERO);
            BigDecimal whole = earlier.add(rate.due(after)).subtract(rate.due(before));
            BigDecimal charge = rate.capped(whole).subtract(earlier);
            if (charge.signum() > 0) {
                charges.put(rate.kind(), charge);
            }
        }
        return charges;
    }

    /**
     * USD that all fills of an order can be charged at most (R5), as long as these rates hold.
     *
     * @param worstPrice USD a share that no fill goes beyond; of a sale the highest it may get, for the fee on its
     *     value
     */
    public static BigDecimal estimateAtMost(List<FeeRate> rates, BigDecimal qty, BigDecimal worstPrice) {
        Traded all = Traded.NOTHING.plus(qty, worstPrice);
        return rates.stream().map(rate -> rate.due(all)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
