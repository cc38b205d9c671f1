package org.kontor.portfolio.portfolios.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3. */
class APortfolioIsNamedOnceTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-02T03:04:05Z");

    @Test
    void theSecondNameIsRefused() {
        Portfolio portfolio = new Portfolio(UUID.randomUUID(), NOW);

        assertThat(portfolio.chooseName("Savings", NOW)).isTrue();
        assertThat(portfolio.chooseName("Play money", NOW)).isFalse();

        assertThat(portfolio.name()).isEqualTo("Savings");
    }
}
