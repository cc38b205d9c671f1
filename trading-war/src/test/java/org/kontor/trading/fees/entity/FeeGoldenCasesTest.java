package org.kontor.trading.fees.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R3, R4. */
class FeeGoldenCasesTest {

    private final Map<FeeKind, BigDecimal> charged = new EnumMap<>(FeeKind.class);
    private Traded traded = Traded.NOTHING;

    @Test
    @DisplayName("FE1: 100 shares sold at 100.00, section 31 at 27.80 a million, TAF at 0.000166 a share")
    void fe1() {
        Map<FeeKind, BigDecimal> fees = fill(List.of(FeeFixture.SEC, FeeFixture.TAF), "100", "100.00");

        assertThat(fees).isEqualTo(Map.of(FeeKind.SEC, new BigDecimal("0.28"), FeeKind.TAF, new BigDecimal("0.02")));
        BigDecimal net =
                new BigDecimal("10000.00").subtract(fees.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(net).isEqualByComparingTo("9999.70");
    }

    @Test
    void theFirstShareCostsACentAndManyMoreNothing() {
        assertThat(fill(List.of(FeeFixture.CAT), "1", "10.00")).isEqualTo(Map.of(FeeKind.CAT, new BigDecimal("0.01")));
        assertThat(fill(List.of(FeeFixture.CAT), "376", "10.00")).isEmpty();
        assertThat(fill(List.of(FeeFixture.CAT), "1", "10.00")).isEqualTo(Map.of(FeeKind.CAT, new BigDecimal("0.01")));
    }

    @Test
    void theCapIsThatOfTheOrder() {
        assertThat(fill(List.of(FeeFixture.TAF), "49000", "10.00"))
                .isEqualTo(Map.of(FeeKind.TAF, new BigDecimal("8.14")));
        assertThat(fill(List.of(FeeFixture.TAF), "49000", "10.00"))
                .isEqualTo(Map.of(FeeKind.TAF, new BigDecimal("0.16")));
        assertThat(fill(List.of(FeeFixture.TAF), "49000", "10.00")).isEmpty();
    }

    @Test
    void aFeePerOrderIsChargedWithTheFirstFill() {
        assertThat(fill(List.of(FeeFixture.COMMISSION), "0.5", "10.00"))
                .isEqualTo(Map.of(FeeKind.COMMISSION, new BigDecimal("1.00")));
        assertThat(fill(List.of(FeeFixture.COMMISSION), "100", "10.00")).isEmpty();
    }

    @Test
    void aNewRateIsForWhatIsTradedSinceAndNothingIsGivenBack() {
        assertThat(fill(List.of(FeeFixture.SEC), "1000", "100.00"))
                .isEqualTo(Map.of(FeeKind.SEC, new BigDecimal("2.78")));
        FeeRate suspended = FeeFixture.from(FeeFixture.SEC, "2025-05-14", "0.00");
        assertThat(fill(List.of(suspended), "1000", "100.00")).isEmpty();
        FeeRate again = FeeFixture.from(FeeFixture.SEC, "2026-05-14", "10.00");
        assertThat(fill(List.of(again), "1000", "100.00")).isEqualTo(Map.of(FeeKind.SEC, new BigDecimal("1.00")));
    }

    private Map<FeeKind, BigDecimal> fill(List<FeeRate> rates, String shares, String price) {
        Traded after = traded.plus(new BigDecimal(shares), new BigDecimal(price));
        Map<FeeKind, BigDecimal> fees = FeeAccrual.charges(rates, traded, after, charged);
        traded = after;
        fees.forEach((kind, fee) -> charged.merge(kind, fee, BigDecimal::add));
        return fees;
    }
}
