package org.kontor.portfolio.valuation.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kontor.portfolio.valuation.entity.Position;

/** A position as it is shown. */
public record PositionView(
        String symbol,
        BigDecimal qty,
        BigDecimal avgEntryPrice,
        BigDecimal costBasis,
        BigDecimal marketValue,
        BigDecimal lastPrice,
        BigDecimal unrealizedPl,
        BigDecimal unrealizedPlpc,
        String quality,
        OffsetDateTime asOf) {

    static PositionView of(Position position) {
        return new PositionView(
                position.holding().symbol(),
                position.holding().qty().stripTrailingZeros(),
                position.averageEntryPrice(),
                position.costBasis(),
                position.marketValue(),
                position.price().price().stripTrailingZeros(),
                position.unrealizedPl(),
                position.unrealizedPlpc(),
                position.price().quality(),
                position.price().asOf().withOffsetSameInstant(ZoneOffset.UTC));
    }
}
