package org.kontor.trading.sessions.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How the market works from a day on; times are New York's.
 *
 * @param earlyClose of days that close early and name no time
 * @param post length of the session after the close, early or not
 * @param settlementDays the N of T+N (R6)
 */
public record Conventions(
        LocalDate effectiveFrom,
        LocalTime preOpen,
        LocalTime coreOpen,
        LocalTime coreClose,
        LocalTime earlyClose,
        Duration post,
        int settlementDays) {

    LocalTime closeOf(CalendarDay day) {
        if (day == null || day.kind() != CalendarDay.Kind.EARLY_CLOSE) {
            return coreClose;
        }
        return day.closeTime() == null ? earlyClose : day.closeTime();
    }
}
