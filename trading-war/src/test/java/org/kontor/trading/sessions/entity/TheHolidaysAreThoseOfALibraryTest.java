package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second source for the list: jollyday computes the holidays from the rules of the exchange. */
class TheHolidaysAreThoseOfALibraryTest {

    private final HolidayManager nyse = HolidayManager.getInstance(ManagerParameters.create("nyse"));

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void weekdaysOnWhichNothingIsTraded(int year) {
        Set<LocalDate> computed = nyse.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .collect(Collectors.toSet());

        assertThat(PublishedDays.CLOSED.stream().filter(date -> date.getYear() == year))
                .containsExactlyInAnyOrderElementsOf(computed);
    }
}
