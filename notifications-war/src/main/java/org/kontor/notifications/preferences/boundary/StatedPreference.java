package org.kontor.notifications.preferences.boundary;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.notifications.preferences.entity.QuietHours;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Reads what somebody wants; throws a problem that names every field that is wrong. */
final class StatedPreference {

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private StatedPreference() {}

    static Preference read(String json) {
        JsonBody body = JsonBody.parse(json);
        Field<Boolean> texts = body.bool("texts").required();
        Field<String> zone = body.string("timezone")
                .rule("not-allowed", "must be a name of the IANA time zone database", ZONES::contains);
        Field<String> from = hour(body, "quiet_from");
        Field<String> until = hour(body, "quiet_until");
        body.check();
        return new Preference(
                texts.value(),
                new QuietHours(
                        ZoneId.of(zone.orElse("UTC")),
                        from.value() == null ? QuietHours.USUALLY_FROM : LocalTime.parse(from.value()),
                        until.value() == null ? QuietHours.USUALLY_UNTIL : LocalTime.parse(until.value())));
    }

    private static Field<String> hour(JsonBody body, String name) {
        return body.string(name).matches(HOUR, "must be a time of day such as 22:00");
    }
}
