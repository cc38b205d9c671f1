package org.kontor.portfolio.portfolios.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** The answer to who creates a portfolio. */
public record NamedPortfolio(
        UUID userId, String name, String baseCurrency, String costMethod, BigDecimal cash, OffsetDateTime openedAt) {

    static NamedPortfolio of(Portfolio portfolio) {
        return new NamedPortfolio(
                portfolio.userId(),
                portfolio.name(),
                portfolio.baseCurrency(),
                "average",
                portfolio.cash().setScale(2),
                portfolio.openedAt());
    }
}
