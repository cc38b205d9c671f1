package org.kontor.portfolio.valuation.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** A portfolio and what it is worth. */
public record Valuation(Snapshot of, List<Position> positions, OffsetDateTime asOf) {

    /** @param prices by symbol; where one is missing, see R3 */
    public static Valuation of(Snapshot snapshot, Map<String, MarketPrice> prices, OffsetDateTime now) {
        List<Position> positions = snapshot.holdings().stream()
                .map(holding -> Position.of(holding, prices.get(holding.symbol())))
                .toList();
        return new Valuation(snapshot, positions, now);
    }

    /** USD: the cash and what the positions are worth (R1). */
    public BigDecimal equity() {
        return positions.stream().map(Position::marketValue).reduce(of.cash(), BigDecimal::add);
    }

    public BigDecimal realizedPl() {
        return of.realizedPl().setScale(2, RoundingMode.HALF_UP);
    }
}
