package org.kontor.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** R2, R3: the database answers and holds the migration this WAR was built for. */
@Startup
@Readiness
@ApplicationScoped
public class SchemaInPlace implements HealthCheck {

    private static final String APPLIED = "SELECT 1 FROM flyway_schema_history WHERE success AND version = ?";

    @Resource
    DataSource database;

    @Inject
    @ConfigProperty(name = "kontor.schema.version")
    String version;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").withData("schema_wanted", version);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(APPLIED)) {
            query.setString(1, version);
            try (ResultSet row = query.executeQuery()) {
                boolean applied = row.next();
                return answer.status(applied)
                        .withData("state", applied ? "reachable" : "not migrated")
                        .build();
            }
        } catch (SQLException unreachable) {
            String state = unreachable.getSQLState();
            return answer.down()
                    .withData("state", "unreachable")
                    .withData("sql_state", state == null ? "none" : state)
                    .build();
        }
    }
}
