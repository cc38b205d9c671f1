package org.kontor.notifications.preferences.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.notifications.preferences.entity.QuietHours;

/** The preferences of all users. */
@ApplicationScoped
@Transactional
public class Preferences {

    private static final String PUT = """
            INSERT INTO preferences (user_id, texts, timezone, quiet_from, quiet_until)
            SELECT given.* FROM (VALUES (?::uuid, ?::boolean, ?, ?::time, ?::time)) AS given (id)
            WHERE NOT EXISTS (SELECT FROM erasures WHERE user_id = given.id)
            ON CONFLICT (user_id) DO UPDATE SET texts = excluded.texts, timezone = excluded.timezone,
                quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until""";

    @Inject
    Database database;

    public Preference of(UUID user) {
        return database.find("SELECT * FROM preferences WHERE user_id = ?", Preferences::read, user)
                .orElse(Preference.UNSAID);
    }

    public void put(UUID user, Preference wanted) {
        QuietHours quiet = wanted.quiet();
        database.change(PUT, user, wanted.texts(), quiet.zone().getId(), quiet.from(), quiet.until());
    }

    /** Forgets a user (R8.4). */
    public void forget(UUID user) {
        database.change("DELETE FROM preferences WHERE user_id = ?", user);
    }

    private static Preference read(ResultSet row) throws SQLException {
        QuietHours quiet = new QuietHours(
                ZoneId.of(row.getString("timezone")),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class));
        return new Preference(row.getBoolean("texts"), quiet);
    }
}
