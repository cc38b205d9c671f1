package org.kontor.marketdata.simulation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.bars.entity.DailyBar;

/** R4.1, R4.2. */
class SeedDecidesThePricesTest {

    private static final List<LocalDate> DAYS = Stream.iterate(LocalDate.of(2013, 1, 2), day -> day.plusDays(1))
            .limit(252)
            .toList();
    private static final SimulatedCompany ACME = SimulatedCompany.ALL.get(0);

    @Test
    void theSameSeedGivesTheSameBars() {
        assertThat(SimulatedPrices.of(ACME, DAYS, 2013)).isEqualTo(SimulatedPrices.of(ACME, DAYS, 2013));
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(SimulatedPrices.of(ACME, DAYS, 2014)).isNotEqualTo(SimulatedPrices.of(ACME, DAYS, 2013));
    }

    @Test
    void twoCompaniesDoNotMoveAlike() {
        List<BigDecimal> acme = closes(ACME);
        List<BigDecimal> globex = closes(SimulatedCompany.ALL.get(1));

        assertThat(acme).isNotEqualTo(globex);
    }

    @Test
    void theFirstDayIsTheSameOnEveryMachine() {
        assertThat(SimulatedPrices.of(ACME, DAYS, 2013).get(0))
                .isEqualTo(new DailyBar(
                        DAYS.get(0),
                        new BigDecimal("24.51"),
                        new BigDecimal("24.69"),
                        new BigDecimal("24.48"),
                        new BigDecimal("24.51"),
                        2_925_000));
    }

    private static List<BigDecimal> closes(SimulatedCompany company) {
        return SimulatedPrices.of(company, DAYS, 2013).stream()
                .map(DailyBar::close)
                .toList();
    }
}
