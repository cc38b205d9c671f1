package org.kontor.marketdata.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R1.5. */
class TermsHoldFromTheirDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final TickRule FIVE_CENTS = new TickRule(new BigDecimal("0.05"));

    private final TermsChange tick = new TermsChange(MONDAY, FIVE_CENTS, null, null);
    private final TermsChange whole = new TermsChange(TUESDAY, null, false, null);

    @Test
    void beforeItsDayAChangeHoldsNot() {
        assertThat(listing(tick).on(MONDAY.minusDays(1))).isEqualTo(InstrumentFixture.apple());
        assertThat(listing(tick).on(MONDAY).tickRule()).isEqualTo(FIVE_CENTS);
    }

    @Test
    void whatALaterChangeDoesNotSayStays() {
        Instrument both = listing(tick, whole).on(TUESDAY);

        assertThat(both.tickRule()).isEqualTo(FIVE_CENTS);
        assertThat(both.fractionable()).isFalse();
        assertThat(both.tradable()).isTrue();
    }

    @Test
    void theLaterOfTwoCounts() {
        TermsChange off = new TermsChange(MONDAY, null, null, false);
        TermsChange on = new TermsChange(TUESDAY, null, null, true);

        assertThat(listing(off, on).on(MONDAY).tradable()).isFalse();
        assertThat(listing(off, on).on(TUESDAY).tradable()).isTrue();
    }

    @Test
    void whatIsNotFedIsNotTradableWhateverAnOperatorSays() {
        TermsChange on = new TermsChange(MONDAY, null, null, true);

        assertThat(new Listing(InstrumentFixture.notFed(), List.of(on))
                        .on(MONDAY)
                        .tradable())
                .isFalse();
    }

    @Test
    void itIsToldAheadOfEachChange() {
        assertThat(listing(tick, whole).daysFrom(MONDAY)).containsExactly(MONDAY, TUESDAY);
        assertThat(listing(tick, whole).daysFrom(TUESDAY)).containsExactly(TUESDAY);
    }

    private static Listing listing(TermsChange... changes) {
        return new Listing(InstrumentFixture.apple(), List.of(changes));
    }
}
