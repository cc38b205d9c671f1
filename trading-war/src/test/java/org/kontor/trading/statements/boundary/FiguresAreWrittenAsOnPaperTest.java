package org.kontor.trading.statements.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class FiguresAreWrittenAsOnPaperTest {

    @Test
    void amounts() {
        assertThat(Figures.money(new BigDecimal("1234567.8"))).isEqualTo("1,234,567.80");
        assertThat(Figures.price(new BigDecimal("553.9"))).isEqualTo("553.90");
        assertThat(Figures.price(new BigDecimal("0.1234"))).isEqualTo("0.1234");
        assertThat(Figures.shares(new BigDecimal("0.000000001"))).isEqualTo("0.000000001");
        assertThat(Figures.shares(new BigDecimal("10"))).isEqualTo("10");
    }

    @Test
    void changesHaveASign() {
        assertThat(Figures.change("USD", new BigDecimal("5"))).isEqualTo("+5.00");
        assertThat(Figures.change("USD", new BigDecimal("-5"))).isEqualTo("\u22125.00");
        assertThat(Figures.change("AAPL", new BigDecimal("0.50"))).isEqualTo("+0.5");
        assertThat(Figures.change("USD", BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void timesAreThoseOfNewYork() {
        assertThat(Figures.moment(OffsetDateTime.parse("2026-11-24T02:30:00Z")))
                .isEqualTo("November 23, 2026, 21:30:00 EST");
    }

    @Test
    void aKindThatNobodyNamedIsShownByItsOwn() {
        assertThat(Wording.balance("dividends")).isEqualTo("Dividends");
        assertThat(Wording.movement("settlement", "pay_out")).isEqualTo("Settlement: pay out");
    }
}
