package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What an operator watches: events that wait, and events that came again. -1 while the database is away. */
@ApplicationScoped
public class MessagingMetrics {

    @Resource
    DataSource database;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        // being called creates the bean, and with it the gauges
    }

    @Gauge(name = "kontor_outbox_unsent", unit = "events", absolute = true, description = "Events not yet sent")
    public long unsent() {
        return number("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
    }

    @Gauge(
            name = "kontor_outbox_age",
            unit = "seconds",
            absolute = true,
            description = "Age of the oldest event not yet sent")
    public long age() {
        return number("SELECT coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::bigint FROM outbox"
                + " WHERE sent_at IS NULL");
    }

    private long number(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            return -1;
        }
    }
}
