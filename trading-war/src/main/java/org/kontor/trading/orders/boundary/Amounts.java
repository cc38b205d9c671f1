package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Figures of an order's body, with the scales of domain reference 2.1. Each is null when absent or wrong. */
final class Amounts {

    private static final BigDecimal MOST_SHARES = new BigDecimal("1000000000");
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("10000000");
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Amounts() {}

    /** Shares, nine decimals at most. */
    static BigDecimal shares(JsonBody body, String name) {
        return figure(body, name, 9, MOST_SHARES).value();
    }

    /** USD in whole cents. */
    static BigDecimal money(JsonBody body, String name) {
        return figure(body, name, 2, MOST_MONEY).value();
    }

    /** USD a share, four decimals at most; the tick of the symbol may want fewer. */
    static BigDecimal price(JsonBody body, String name) {
        return figure(body, name, 4, HIGHEST_PRICE).value();
    }

    /** Above 0 and below 100, four decimals at most. */
    static BigDecimal percent(JsonBody body, String name) {
        return figure(body, name, 4, HUNDRED)
                .rule("too-large", "must be below 100", given -> given.compareTo(HUNDRED) < 0)
                .value();
    }

    private static Field<BigDecimal> figure(JsonBody body, String name, int decimals, BigDecimal most) {
        return body.decimal(name)
                .rule("not-positive", "must be above zero", given -> given.signum() > 0)
                .rule(
                        "too-fine",
                        "must have at most " + decimals + " decimals",
                        given -> given.stripTrailingZeros().scale() <= decimals)
                .rule("too-large", "must be at most " + most, given -> given.compareTo(most) <= 0);
    }
}
