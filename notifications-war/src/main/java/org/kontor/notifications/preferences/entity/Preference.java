package org.kontor.notifications.preferences.entity;

import java.time.ZoneOffset;

/**
 * What a user wants.
 *
 * @param texts whether he wants texts to his telephone
 */
public record Preference(boolean texts, QuietHours quiet) {

    /** Of somebody who has not said anything. */
    public static final Preference UNSAID =
            new Preference(false, new QuietHours(ZoneOffset.UTC, QuietHours.USUALLY_FROM, QuietHours.USUALLY_UNTIL));
}
