package org.kontor.trading.fees.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kontor.trading.executions.entity.Side;

/** The rates that a new installation knows, and some more. */
final class FeeFixture {

    static final FeeRate SEC = rate(FeeKind.SEC, Side.SELL, FeeBasis.VALUE_PER_MILLION, "27.80", null);
    static final FeeRate TAF = rate(FeeKind.TAF, Side.SELL, FeeBasis.PER_SHARE, "0.000166", "8.30");
    static final FeeRate CAT = rate(FeeKind.CAT, null, FeeBasis.PER_SHARE, "0.0000265", null);
    static final FeeRate COMMISSION = rate(FeeKind.COMMISSION, null, FeeBasis.PER_ORDER, "1.00", null);
    static final List<FeeRate> ALL = List.of(SEC, TAF, CAT, COMMISSION);

    private FeeFixture() {}

    static FeeRate rate(FeeKind kind, Side side, FeeBasis basis, String rate, String cap) {
        return new FeeRate(
                kind,
                side,
                basis,
                new BigDecimal(rate),
                cap == null ? null : new BigDecimal(cap),
                LocalDate.of(2024, 5, 22));
    }

    static FeeRate from(FeeRate rate, String day, String newRate) {
        return new FeeRate(
                rate.kind(),
                rate.side(),
                rate.basis(),
                new BigDecimal(newRate),
                rate.capPerOrder(),
                LocalDate.parse(day));
    }
}
