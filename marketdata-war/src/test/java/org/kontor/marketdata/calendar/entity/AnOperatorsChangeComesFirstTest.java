package org.kontor.marketdata.calendar.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kontor.marketdata.calendar.entity.CalendarFixture.DAY_AFTER;
import static org.kontor.marketdata.calendar.entity.CalendarFixture.THANKSGIVING;
import static org.kontor.marketdata.calendar.entity.CalendarFixture.november;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.calendar.entity.CalendarChange.Kind;

/** R7.3. */
class AnOperatorsChangeComesFirstTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void aTradingDayIsClosed() {
        assertThat(november(new CalendarChange(WEDNESDAY, Kind.CLOSED, null)).day(WEDNESDAY))
                .isEmpty();
    }

    @Test
    void aHolidayIsOpened() {
        assertThat(november(new CalendarChange(THANKSGIVING, Kind.OPEN, null)).day(THANKSGIVING))
                .contains(new TradingDay(THANKSGIVING, TradingDay.CLOSE));
    }

    @Test
    void aDayEndsEarlierOrAsLateAsAny() {
        LocalTime noon = LocalTime.NOON;

        assertThat(november(new CalendarChange(WEDNESDAY, Kind.EARLY_CLOSE, noon))
                        .day(WEDNESDAY))
                .contains(new TradingDay(WEDNESDAY, noon));
        assertThat(november(new CalendarChange(DAY_AFTER, Kind.OPEN, null)).day(DAY_AFTER))
                .contains(new TradingDay(DAY_AFTER, TradingDay.CLOSE));
    }

    @Test
    void onlyAnEarlyCloseHasATimeAndItIsEarly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarChange(WEDNESDAY, Kind.EARLY_CLOSE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarChange(WEDNESDAY, Kind.OPEN, LocalTime.NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarChange(WEDNESDAY, Kind.EARLY_CLOSE, TradingDay.CLOSE));
    }
}
