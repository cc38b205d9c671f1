package org.kontor.marketdata.calendar.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.calendar.entity.CalendarChange;

/** The changes of the calendar, one a day. */
@ApplicationScoped
class CalendarTable {

    private static final String SELECT = "SELECT day, kind, close_time FROM calendar_changes";
    /** Changes no row that says the same already, so that the count tells whether something is new. */
    private static final String KEEP = """
            INSERT INTO calendar_changes AS c (day, kind, close_time, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, close_time = excluded.close_time,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            WHERE (c.kind, c.close_time) IS DISTINCT FROM (excluded.kind, excluded.close_time)
            """;

    @Resource
    DataSource database;

    Map<LocalDate, CalendarChange> all() throws SQLException {
        Map<LocalDate, CalendarChange> all = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                LocalDate day = row.getObject("day", LocalDate.class);
                CalendarChange.Kind kind = CalendarChange.Kind.ofLabel(row.getString("kind"));
                all.put(day, new CalendarChange(day, kind, row.getObject("close_time", LocalTime.class)));
            }
        }
        return all;
    }

    /** Whether the change says something new of its day. */
    boolean keep(CalendarChange change, UUID by, OffsetDateTime at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, change.day());
            keep.setString(2, change.kind().label());
            keep.setObject(3, change.closeTime());
            keep.setObject(4, by);
            keep.setObject(5, at);
            return keep.executeUpdate() == 1;
        }
    }
}
