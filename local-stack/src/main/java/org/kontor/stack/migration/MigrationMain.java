package org.kontor.stack.migration;

import java.nio.file.Path;
import org.kontor.stack.liberty.ServerFiles;

/** A JVM of its own for the migrations, so that what they need of memory is given back before the servers start. */
public final class MigrationMain {

    private MigrationMain() {}

    /** @param arguments the repository, the folder of the secrets, the port of PostgreSQL */
    public static void main(String[] arguments) {
        ServerFiles files = new ServerFiles(Path.of(arguments[0]));
        System.exit(new Migrations(files, Path.of(arguments[1]), Integer.parseInt(arguments[2])).run());
    }
}
