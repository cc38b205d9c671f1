package org.kontor.notifications.preferences.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R8.2 */
class QuietHoursAreThoseOfTheUsersClockTest {

    @ParameterizedTest
    @CsvSource({
        // in Berlin it is an hour later in winter, two in summer
        "Europe/Berlin, 22:00, 07:00, 2026-11-22T20:59:59Z, 2026-11-22T20:59:59Z",
        "Europe/Berlin, 22:00, 07:00, 2026-11-22T21:00:00Z, 2026-11-23T06:00:00Z",
        "Europe/Berlin, 22:00, 07:00, 2026-11-23T02:00:00Z, 2026-11-23T06:00:00Z",
        "Europe/Berlin, 22:00, 07:00, 2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "Europe/Berlin, 22:00, 07:00, 2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z",
        "Europe/Berlin, 22:00, 07:00, 2026-07-01T20:00:00Z, 2026-07-02T05:00:00Z",
        // the night in which the clock is put forward: 7:00 comes an hour sooner
        "Europe/Berlin, 22:00, 07:00, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        "America/New_York, 22:00, 07:00, 2026-11-23T02:00:00Z, 2026-11-23T02:00:00Z",
        "America/New_York, 22:00, 07:00, 2026-11-23T03:00:00Z, 2026-11-23T12:00:00Z",
        // within a day
        "UTC, 13:00, 15:00, 2026-11-22T14:00:00Z, 2026-11-22T15:00:00Z",
        "UTC, 13:00, 15:00, 2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "UTC, 13:00, 15:00, 2026-11-22T15:00:00Z, 2026-11-22T15:00:00Z",
        // never
        "UTC, 22:00, 22:00, 2026-11-22T22:00:00Z, 2026-11-22T22:00:00Z"
    })
    void whatFallsIntoThemWaitsForTheirEnd(String zone, String from, String until, String moment, String due) {
        QuietHours quiet = new QuietHours(ZoneId.of(zone), LocalTime.parse(from), LocalTime.parse(until));

        assertThat(quiet.endIfWithin(OffsetDateTime.parse(moment))).isEqualTo(OffsetDateTime.parse(due));
    }
}
