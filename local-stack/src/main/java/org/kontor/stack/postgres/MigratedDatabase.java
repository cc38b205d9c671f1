package org.kontor.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.stack.home.Service;

/**
 * For tests of a service: an empty database with the schema of its built WAR, and the roles that it has in the
 * platform. All of a JVM are on one PostgreSQL server, which is started for the first and ends with the JVM.
 */
public final class MigratedDatabase {

    private static final Path FOLDER = Path.of("target", "database-test").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final PostgresServer SERVER = started();

    private final String name;

    private MigratedDatabase(String name) {
        this.name = name;
    }

    /** A new one, from the WAR below the working directory; what an earlier run has left under its name is gone. */
    public static MigratedDatabase of(Service service) {
        String name = service.database() + "_" + COUNT.incrementAndGet();
        String owner = name + "_owner";
        try {
            try (Connection connection = SERVER.connectAsOperator("postgres");
                    Statement sql = connection.createStatement()) {
                sql.execute("DROP DATABASE IF EXISTS " + name);
            }
            SERVER.createDatabase(name);
            Path password = Files.writeString(FOLDER.resolve(owner + ".password"), PostgresServer.passwordOf(owner));
            Migrate.run(
                    Path.of("target", service.war() + ".war"),
                    new Database(SERVER.url(name), owner, password, name + "_app"));
            return new MigratedDatabase(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the server connects. */
    public Connection connect() throws SQLException {
        return SERVER.connect(name, name + "_app");
    }

    /** As nobody should but a migration. */
    public Connection asOwner() throws SQLException {
        return SERVER.connect(name, name + "_owner");
    }

    /** As whoever runs the database server. */
    public Connection asOperator() throws SQLException {
        return SERVER.connectAsOperator(name);
    }

    /** The first column of all rows, as text. */
    public List<String> column(String query) {
        try (Connection connection = asOperator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresServer started() {
        try {
            return PostgresServer.start(FOLDER.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
