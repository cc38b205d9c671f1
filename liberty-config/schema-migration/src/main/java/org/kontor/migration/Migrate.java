package org.kontor.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to the schema of a WAR; see the package for the rules. */
public final class Migrate {

    /** Held here, else its level could be collected with it: what Flyway did is in the answer. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Migrate() {}

    /** The command: prints what was done, or why not, and ends with the code of the outcome. */
    public static void main(String[] arguments) {
        try {
            CommandLine given = CommandLine.parse(List.of(arguments), System.getenv());
            System.out.println(run(given.war(), given.database()));
        } catch (MigrationFailed failure) {
            System.err.println("kontor-schema-migration: " + failure.getMessage());
            System.exit(failure.exitCode());
        }
    }

    /**
     * @param war a WAR file or the folder of an unpacked one
     * @throws MigrationFailed with the reason; scripts that succeeded before a failing one stay applied
     */
    public static Migrated run(Path war, Database database) {
        Path scripts = temporaryFolder();
        try {
            MigrationScripts.collect(war, scripts);
            database.connect().close();
            Migrated migrated = migrate(scripts, database);
            letTheServerReadTheHistory(database);
            return migrated;
        } catch (SQLException e) {
            throw new MigrationFailed(
                    MigrationFailed.DATABASE, database.url() + " as " + database.owner() + ": " + e.getMessage(), e);
        } finally {
            delete(scripts);
        }
    }

    private static Migrated migrate(Path scripts, Database database) {
        String password = database.password();
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(database.url(), database.owner(), password)
                    .locations("filesystem:" + scripts)
                    .placeholders(Map.of("app_role", database.appRole()))
                    // the tables of a library may change after those of the service: V0_2 comes later than V1
                    .outOfOrder(true)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            String version =
                    result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
            return new Migrated(
                    version,
                    result.migrations.stream()
                            .map(script -> script.version + " " + script.description)
                            .toList());
        } catch (FlywayException e) {
            throw new MigrationFailed(MigrationFailed.SCRIPTS, database.url() + ": " + e.getMessage(), e);
        }
    }

    private static void letTheServerReadTheHistory(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT USAGE ON SCHEMA public TO " + database.appRole());
            statement.execute("GRANT SELECT ON public.flyway_schema_history TO " + database.appRole());
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kontor-migration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
