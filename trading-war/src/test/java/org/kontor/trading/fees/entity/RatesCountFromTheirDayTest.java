package org.kontor.trading.fees.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.executions.entity.Side;

/** R2. */
class RatesCountFromTheirDayTest {

    private final FeeTable table = new FeeTable(List.of(
            FeeFixture.SEC,
            FeeFixture.CAT,
            FeeFixture.from(FeeFixture.SEC, "2025-05-14", "0.00"),
            FeeFixture.from(FeeFixture.TAF, "2026-01-01", "0.0002"),
            FeeFixture.from(FeeFixture.TAF, "2026-01-01", "0.000195"),
            FeeFixture.from(FeeFixture.SEC, "2026-04-01", "20.60")));

    @ParameterizedTest
    @CsvSource({
        "2024-05-21, SELL, ''",
        "2024-05-22, SELL, 'SEC 27.80, CAT 0.0000265'",
        "2024-05-22, BUY, 'CAT 0.0000265'",
        "2025-05-13, SELL, 'SEC 27.80, CAT 0.0000265'",
        "2025-05-14, SELL, 'SEC 0.00, CAT 0.0000265'",
        "2026-01-01, SELL, 'SEC 0.00, TAF 0.000195, CAT 0.0000265'",
        "2026-04-01, SELL, 'SEC 20.60, TAF 0.000195, CAT 0.0000265'",
        "2026-04-01, BUY, 'CAT 0.0000265'"
    })
    void theNewestOfItsKindForTheSide(LocalDate tradeDate, Side side, String rates) {
        List<String> found = table.on(tradeDate, side).stream()
                .map(rate -> rate.kind() + " " + rate.rate().toPlainString())
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(rates);
    }

    @Test
    void aRateForOneSideGoesBeforeAnOlderOneForBoth() {
        FeeRate sellersOnly = new FeeRate(
                FeeKind.CAT, Side.SELL, FeeBasis.PER_SHARE, new BigDecimal("0.00005"), null, LocalDate.of(2026, 1, 1));
        FeeTable changed = new FeeTable(List.of(FeeFixture.CAT, sellersOnly));

        assertThat(changed.on(LocalDate.of(2026, 1, 1), Side.SELL)).containsExactly(sellersOnly);
        assertThat(changed.on(LocalDate.of(2026, 1, 1), Side.BUY)).containsExactly(FeeFixture.CAT);
    }
}
