package org.kontor.notifications.preferences.entity;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a user does not want to be disturbed, by his own clock (R8.2).
 *
 * @param from inclusive
 * @param until exclusive, on the next day if it is not after {@code from}; equal to it for never
 */
public record QuietHours(ZoneId zone, LocalTime from, LocalTime until) {

    public static final LocalTime USUALLY_FROM = LocalTime.of(22, 0);
    public static final LocalTime USUALLY_UNTIL = LocalTime.of(7, 0);

    /** The end of the quiet hours that this moment lies in, or the moment itself. */
    public OffsetDateTime endIfWithin(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(zone);
        if (!contains(local.toLocalTime())) {
            return moment;
        }
        boolean endsTomorrow = !local.toLocalTime().isBefore(until);
        ZonedDateTime end =
                local.toLocalDate().plusDays(endsTomorrow ? 1 : 0).atTime(until).atZone(zone);
        return end.toOffsetDateTime().withOffsetSameInstant(moment.getOffset());
    }

    private boolean contains(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
