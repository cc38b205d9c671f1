package org.kontor.stack.migration;

import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.migration.Migrated;
import org.kontor.migration.MigrationFailed;
import org.kontor.stack.home.Secrets;
import org.kontor.stack.home.Service;
import org.kontor.stack.liberty.ServerFiles;

/** Brings the five databases to the schemas of the built WARs, each as the owner of its tables. */
public record Migrations(ServerFiles files, Path secrets, int postgresPort) {

    /** Flyway says a lot when all is well; held here, because loggers nobody holds forget their level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** The name of the file with an owner's password in the operator's folder of secrets. */
    public static String passwordOfOwner(Service service) {
        return service.ownerRole() + ".password";
    }

    /**
     * Prints a line per database.
     *
     * @return 0, or the exit code of the failure, which is printed too
     */
    public int run() {
        FLYWAY.setLevel(Level.WARNING);
        for (Service service : Service.values()) {
            try {
                Migrated migrated = Migrate.run(files.war(service), database(service));
                System.out.printf(Locale.ROOT, "%-14s %s%n", service.id(), migrated);
            } catch (MigrationFailed failure) {
                System.out.printf(Locale.ROOT, "%-14s %s%n", service.id(), failure.getMessage());
                return failure.exitCode();
            }
        }
        return 0;
    }

    private Database database(Service service) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + service.database(),
                service.ownerRole(),
                secrets.resolve(Secrets.OPERATOR).resolve(passwordOfOwner(service)),
                service.appRole());
    }
}
