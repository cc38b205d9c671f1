package org.kontor.portfolio.valuation.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.portfolio.valuation.entity.Valuation;

/** A valued portfolio as it is shown. */
public record PortfolioView(
        UUID userId,
        String name,
        String baseCurrency,
        BigDecimal cash,
        BigDecimal equity,
        List<PositionView> positions,
        BigDecimal realizedPl,
        BigDecimal dividendIncome,
        OffsetDateTime asOf) {

    static PortfolioView of(Valuation valuation) {
        return new PortfolioView(
                valuation.of().userId(),
                valuation.of().name(),
                valuation.of().baseCurrency(),
                valuation.of().cash(),
                valuation.equity(),
                valuation.positions().stream().map(PositionView::of).toList(),
                valuation.realizedPl(),
                valuation.of().dividendIncome(),
                valuation.asOf());
    }
}
