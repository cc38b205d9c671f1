package org.kontor.trading.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.sessions.entity.PublishedDays;
import org.kontor.trading.sessions.entity.Session;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** R1, R6, and the choice between the two kinds of hours. */
class RoundTheClockThereIsOneSessionTest {

    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-23T04:30:00Z");

    private final MarketHours continuous = hours("continuous");
    private final MarketHours nyse = hours("nyse");

    @Test
    void itIsAlwaysOpen() {
        assertThat(continuous.session(SUNDAY_NIGHT)).isEqualTo(Session.CORE);
        assertThat(continuous.isOpen(SUNDAY_NIGHT)).isTrue();
        assertThat(continuous.nextOpen(SUNDAY_NIGHT)).isEqualTo(SUNDAY_NIGHT);
        assertThat(continuous.isTradingDay(LocalDate.of(2026, 11, 22))).isTrue();
    }

    @Test
    void aDayIsOneOfNewYork() {
        assertThat(continuous.tradeDate(SUNDAY_NIGHT)).isEqualTo("2026-11-22");
        assertThat(continuous.endOfDay(SUNDAY_NIGHT)).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(continuous.endOfDay(SUNDAY_NIGHT, true)).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(continuous.openingOf(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22T05:00:00Z");
        assertThat(continuous.closeOf(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-23T05:00:00Z");
    }

    @Test
    void thereAreNoAuctions() {
        assertThat(continuous.auctionsExist()).isFalse();
        assertThat(continuous.acceptsOpening(SUNDAY_NIGHT)).isFalse();
        assertThat(continuous.acceptsClosing(SUNDAY_NIGHT)).isFalse();
        assertThat(nyse.auctionsExist()).isTrue();
        assertThat(nyse.acceptsOpening(SUNDAY_NIGHT)).isTrue();
        assertThat(nyse.acceptsClosing(SUNDAY_NIGHT)).isTrue();
    }

    @Test
    void settlementKeepsToTheBanksAllTheSame() {
        assertThat(continuous.settlementDate(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-23");
        assertThat(continuous.settlementDate(LocalDate.of(2026, 10, 9))).isEqualTo("2026-10-13");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00Z, false, true",
        "2026-11-23T15:00:00Z, true, true",
        "2026-11-23T22:00:00Z, false, true",
        "2026-11-22T15:00:00Z, false, false"
    })
    void atTheExchangeExtendedHoursAreTheSessionsAroundTheCore(Instant moment, boolean core, boolean extended) {
        assertThat(nyse.isOpen(moment)).isEqualTo(core);
        assertThat(nyse.isOpenFor(moment, false)).isEqualTo(core);
        assertThat(nyse.isOpenFor(moment, true)).isEqualTo(extended);
    }

    @Test
    void atTheExchangeAClosedDayHasNoOpening() {
        assertThat(nyse.openingOf(LocalDate.of(2026, 11, 27))).isEqualTo("2026-11-27T14:30:00Z");
        assertThat(nyse.closeOf(LocalDate.of(2026, 11, 27))).isEqualTo("2026-11-27T18:00:00Z");
        assertThatThrownBy(() -> nyse.openingOf(LocalDate.of(2026, 11, 26)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherHoursThereAreNot() {
        assertThatThrownBy(() -> hours("xetra")).hasMessageContaining("kontor.market.hours");
    }

    private static MarketHours hours(String configured) {
        MarketHours hours = new MarketHours();
        hours.hours = configured;
        hours.calendar = new MarketCalendar() {
            private final TradingCalendar published = PublishedDays.nyse();

            @Override
            public TradingCalendar current() {
                return published;
            }
        };
        hours.read();
        return hours;
    }
}
