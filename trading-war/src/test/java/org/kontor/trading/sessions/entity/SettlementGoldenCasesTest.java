package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6, with the tables that NASD published for the Octobers of 1995 and 1999, when trades settled after three days. */
class SettlementGoldenCasesTest {

    private final SettlementCalendar threeDays =
            new SettlementCalendar(new TradingCalendar(List.of(PublishedDays.conventions("1995-06-07", 3)), List.of()));
    private final SettlementCalendar today = new SettlementCalendar(PublishedDays.nyse());

    @ParameterizedTest
    @DisplayName("SE1: NASD Notice to Members 95-77, October 1995, three days, the 9th is Columbus Day")
    @CsvSource({"2, 5", "3, 6", "4, 10", "5, 11", "6, 12", "9, 12", "10, 13"})
    void se1(int traded, int settled) {
        assertThat(threeDays.settlementDate(LocalDate.of(1995, 10, traded))).isEqualTo(LocalDate.of(1995, 10, settled));
    }

    @ParameterizedTest
    @DisplayName("SE2: NASD Notice to Members 99-83, October 1999, three days, the 11th is Columbus Day")
    @CsvSource({"5, 8", "6, 12", "7, 13", "8, 14", "11, 14", "12, 15"})
    void se2(int traded, int settled) {
        assertThat(threeDays.settlementDate(LocalDate.of(1999, 10, traded))).isEqualTo(LocalDate.of(1999, 10, settled));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-24",
        "2026-10-09, 2026-10-13",
        "2026-10-12, 2026-10-13",
        "2026-11-10, 2026-11-12",
        "2026-11-11, 2026-11-12",
        "2026-11-25, 2026-11-27",
        "2026-11-27, 2026-11-30",
        "2026-12-24, 2026-12-28",
        // round the clock there are trades on a weekend too
        "2026-11-28, 2026-11-30"
    })
    void oneDayNow(LocalDate traded, LocalDate settled) {
        assertThat(today.settlementDate(traded)).isEqualTo(settled);
    }

    @Test
    void veteransDayOnASundayIsKeptByBanksOnMonday() {
        assertThat(today.isSettlementDay(LocalDate.of(2029, 11, 12))).isFalse();
        assertThat(today.isSettlementDay(LocalDate.of(2028, 11, 10))).isTrue();
    }

    @Test
    void theNumberOfDaysIsThatOfTheTradeDate() {
        SettlementCalendar changing = new SettlementCalendar(new TradingCalendar(
                List.of(PublishedDays.conventions("2017-09-05", 2), PublishedDays.conventions("2024-05-28", 1)),
                List.of(new CalendarDay(LocalDate.of(2024, 5, 27), CalendarDay.Kind.CLOSED, null, "Memorial Day"))));

        assertThat(changing.settlementDate(LocalDate.of(2024, 5, 24))).isEqualTo(LocalDate.of(2024, 5, 29));
        assertThat(changing.settlementDate(LocalDate.of(2024, 5, 28))).isEqualTo(LocalDate.of(2024, 5, 29));
    }
}
