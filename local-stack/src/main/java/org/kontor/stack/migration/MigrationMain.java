package org.kontor.stack.migration;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.stack.liberty.ServerFiles;

/** A JVM of its own for the migrations, so that what they need of memory is given back before the servers start. */
public final class MigrationMain {

    /** Flyway says a lot when all is well; held here, because loggers nobody holds forget their level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private MigrationMain() {}

    /** @param arguments the repository, the folder of the secrets, the port of PostgreSQL */
    public static void main(String[] arguments) {
        FLYWAY.setLevel(Level.WARNING);
        ServerFiles files = new ServerFiles(Path.of(arguments[0]));
        System.exit(new Migrations(files, Path.of(arguments[1]), Integer.parseInt(arguments[2])).run());
    }
}
