package org.kontor.trading.sessions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.kontor.trading.acts.control.StaffActs;
import org.kontor.trading.reference.control.ReferenceFailure;
import org.kontor.trading.sessions.entity.CalendarDay;

/** The days that are not as their weekday says, as they were recorded last. */
@ApplicationScoped
@Transactional
public class CalendarDays {

    /** @param recordedBy id of a user, or the name of what recorded it */
    public record Recorded(CalendarDay day, OffsetDateTime recordedAt, String recordedBy) {}

    private static final String BETWEEN = "SELECT * FROM calendar_days WHERE date BETWEEN ? AND ? ORDER BY date";
    private static final String PUT = """
            INSERT INTO calendar_days (date, kind, close_time, note, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, close_time = excluded.close_time, note = excluded.note,
                recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by""";

    @Resource
    DataSource database;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    public List<CalendarDay> all() {
        return between(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream()
                .map(Recorded::day)
                .toList();
    }

    /** In order, both days included. */
    public List<Recorded> between(LocalDate first, LocalDate last) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BETWEEN)) {
            query.setObject(1, first);
            query.setObject(2, last);
            try (ResultSet row = query.executeQuery()) {
                List<Recorded> days = new ArrayList<>();
                while (row.next()) {
                    days.add(recorded(row));
                }
                return days;
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read the calendar", e);
        }
    }

    /** Records the day in the place of what was recorded of it before. */
    public void put(CalendarDay day, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(PUT)) {
            upsert.setObject(1, day.date());
            upsert.setString(2, day.kind().name().toLowerCase(Locale.ROOT));
            upsert.setObject(3, day.closeTime());
            upsert.setString(4, day.note());
            upsert.setObject(5, OffsetDateTime.now(clock));
            upsert.setString(6, by);
            upsert.executeUpdate();
            acts.record(
                    by, "calendar-day", day.date().toString(), day.kind().name().toLowerCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot record " + day.date(), e);
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        CalendarDay day = new CalendarDay(
                row.getObject("date", LocalDate.class),
                CalendarDay.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("close_time", LocalTime.class),
                row.getString("note"));
        return new Recorded(
                day,
                row.getObject("recorded_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("recorded_by"));
    }
}
