package org.kontor.trading.fees.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.kontor.trading.fees.control.FeeRates;
import org.kontor.trading.fees.entity.FeeRate;

/** A recorded rate, in USD per unit of its basis. */
public record FeeView(
        UUID id,
        String kind,
        String side,
        String basis,
        BigDecimal rate,
        BigDecimal capPerOrder,
        LocalDate effectiveFrom,
        String source,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static FeeView of(FeeRates.Recorded recorded) {
        FeeRate rate = recorded.rate();
        return new FeeView(
                recorded.id(),
                word(rate.kind()),
                rate.side() == null ? "both" : word(rate.side()),
                word(rate.basis()),
                rate.rate().stripTrailingZeros(),
                rate.capPerOrder() == null ? null : rate.capPerOrder().setScale(2),
                rate.effectiveFrom(),
                recorded.source(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
