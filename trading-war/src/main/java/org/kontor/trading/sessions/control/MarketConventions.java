package org.kontor.trading.sessions.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.reference.control.ReferenceFailure;
import org.kontor.trading.sessions.entity.Conventions;

/** How the market works, by the day from which on; recorded once and never changed. */
@ApplicationScoped
@Transactional
public class MarketConventions {

    /**
     * @param source where it stands that the market works so
     * @param recordedBy id of a user, or the name of what recorded it
     */
    public record Recorded(
            UUID id, Conventions conventions, String source, OffsetDateTime recordedAt, String recordedBy) {}

    private static final String ALL = "SELECT * FROM market_conventions ORDER BY effective_from, recorded_at, id";
    private static final String RECORD = """
            INSERT INTO market_conventions (id, effective_from, pre_open, core_open, core_close, early_close, post_minutes,
                                            settlement_days, source, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /** By the day from which on they hold, then as recorded. */
    public List<Recorded> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            List<Recorded> all = new ArrayList<>();
            while (row.next()) {
                all.add(recorded(row));
            }
            return all;
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read the conventions of the market", e);
        }
    }

    List<Conventions> inOrder() {
        return all().stream().map(Recorded::conventions).toList();
    }

    public Recorded record(Conventions conventions, String source, String by) {
        Recorded recorded =
                new Recorded(UuidCreator.getTimeOrderedEpoch(), conventions, source, OffsetDateTime.now(clock), by);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, recorded.id());
            insert.setObject(2, conventions.effectiveFrom());
            insert.setObject(3, conventions.preOpen());
            insert.setObject(4, conventions.coreOpen());
            insert.setObject(5, conventions.coreClose());
            insert.setObject(6, conventions.earlyClose());
            insert.setLong(7, conventions.post().toMinutes());
            insert.setInt(8, conventions.settlementDays());
            insert.setString(9, source);
            insert.setObject(10, recorded.recordedAt());
            insert.setString(11, by);
            insert.executeUpdate();
            return recorded;
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot record conventions of the market", e);
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        Conventions conventions = new Conventions(
                row.getObject("effective_from", LocalDate.class),
                row.getObject("pre_open", LocalTime.class),
                row.getObject("core_open", LocalTime.class),
                row.getObject("core_close", LocalTime.class),
                row.getObject("early_close", LocalTime.class),
                Duration.ofMinutes(row.getLong("post_minutes")),
                row.getInt("settlement_days"));
        return new Recorded(
                row.getObject("id", UUID.class),
                conventions,
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("recorded_by"));
    }
}
