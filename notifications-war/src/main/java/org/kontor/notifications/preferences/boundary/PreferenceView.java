package org.kontor.notifications.preferences.boundary;

import java.time.format.DateTimeFormatter;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.notifications.preferences.entity.QuietHours;

/** Preferences in the API. */
public record PreferenceView(boolean texts, String timezone, String quietFrom, String quietUntil) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    static PreferenceView of(Preference preference) {
        QuietHours quiet = preference.quiet();
        return new PreferenceView(
                preference.texts(), zone(quiet), HOUR.format(quiet.from()), HOUR.format(quiet.until()));
    }

    private static String zone(QuietHours quiet) {
        return quiet.zone().getId().equals("Z") ? "UTC" : quiet.zone().getId();
    }
}
