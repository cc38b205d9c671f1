package org.kontor.users.directory.entity;

import java.time.ZoneId;

/** Where a user's day begins and ends (R1.16): a name in the IANA time zone database. */
public record TimeZoneName(String text) {

    public static final String RULE = "must be a name in the IANA time zone database such as Europe/Berlin";

    /** @throws IllegalArgumentException if the database has no such name */
    public TimeZoneName {
        if (!accepts(text)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    public static boolean accepts(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }
}
