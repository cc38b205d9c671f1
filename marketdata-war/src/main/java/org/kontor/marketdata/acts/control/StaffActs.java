package org.kontor.marketdata.acts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.rest.correlation.Correlation;

/** Records who did what, in the transaction that did it (R14.1). */
@ApplicationScoped
public class StaffActs {

    private static final String INSERT = "INSERT INTO staff_acts (id, acted_at, actor, act, subject, details,"
            + " correlation_id) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Resource
    DataSource database;

    /** For the container, which gives it the service's own data source. */
    public StaffActs() {}

    public StaffActs(DataSource database) {
        this.database = database;
    }

    /**
     * @param act in small letters and hyphens
     * @param subject what it was done to
     * @param details what else matters; never what somebody wrote
     */
    public void record(UUID actor, OffsetDateTime at, String act, String subject, String details) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setObject(2, at);
            insert.setString(3, actor.toString());
            insert.setString(4, act);
            insert.setString(5, subject);
            insert.setString(6, details);
            insert.setString(7, Correlation.current());
            insert.executeUpdate();
        }
    }
}
