package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.kontor.stack.home.Secrets;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.migration.MigrationMain;
import org.kontor.stack.migration.Migrations;
import org.kontor.stack.postgres.DatabaseAccounts;
import org.kontor.stack.postgres.PostgresPart;
import org.kontor.stack.process.JavaCommand;
import org.kontor.stack.process.PartFailed;

/** The five databases, each with its two roles and the schema of its WAR. */
final class Databases {

    static final String NAME = "databases";

    private final Path repository;
    private final StackHome home;
    private final PostgresPart server;

    Databases(Path repository, StackHome home, PostgresPart server) {
        this.repository = repository;
        this.home = home;
        this.server = server;
    }

    /** @throws PartFailed when a database could not be created or a script failed */
    void prepare() throws InterruptedException {
        try {
            create();
            migrate();
        } catch (SQLException | IOException e) {
            throw new PartFailed(NAME, e.getMessage(), e);
        }
    }

    private void create() throws SQLException {
        Secrets secrets = new Secrets(home.secrets());
        for (Service service : Service.values()) {
            new DatabaseAccounts(
                            service.database(),
                            service.ownerRole(),
                            secrets.get(Secrets.OPERATOR, Migrations.passwordOfOwner(service)),
                            service.appRole(),
                            secrets.get(service.id(), "db.password"))
                    .create(server);
        }
    }

    private void migrate() throws IOException, InterruptedException {
        Process migration = JavaCommand.of(
                        MigrationMain.class,
                        home.marker(NAME),
                        List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"),
                        repository.toString(),
                        home.secrets().toString(),
                        Integer.toString(server.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(NAME).toFile()))
                .start();
        if (migration.waitFor() != 0) {
            throw new PartFailed(NAME, "the migration ended with exit code " + migration.exitValue());
        }
    }
}
