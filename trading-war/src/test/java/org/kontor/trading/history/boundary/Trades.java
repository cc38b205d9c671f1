package org.kontor.trading.history.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.history.entity.Trade;

/** Trades for tests. */
final class Trades {

    private Trades() {}

    /** Half a share, sold late in the evening of New York. */
    static Trade sale(String clientOrderId) {
        return new Trade(
                UUID.randomUUID(),
                UUID.randomUUID(),
                clientOrderId,
                UUID.randomUUID(),
                1,
                "AAPL",
                "sell",
                "limit",
                new BigDecimal("0.5"),
                new BigDecimal("553.87"),
                new BigDecimal("276.94"),
                new BigDecimal("0.01"),
                new BigDecimal("276.93"),
                OffsetDateTime.parse("2026-11-24T02:30:00Z"),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-11-24"));
    }
}
