package org.kontor.portfolio.executions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R1. */
class CashFollowsAFillTest {

    @Test
    void whoBuysPaysGrossAndFees() {
        assertThat(execution(Side.BUY).cashEffect()).isEqualByComparingTo("-1001.25");
    }

    @Test
    void whoSellsGetsGrossLessFees() {
        assertThat(execution(Side.SELL).cashEffect()).isEqualByComparingTo("998.75");
    }

    private static Execution execution(Side side) {
        Trade trade = new Trade(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "AAPL", side);
        Fill fill = new Fill(
                UUID.randomUUID(),
                BigDecimal.TEN,
                new BigDecimal("100"),
                new BigDecimal("1000.00"),
                new BigDecimal("1.25"));
        return new Execution(trade, fill, 1, OffsetDateTime.parse("2026-01-02T03:04:05Z"));
    }
}
