package org.kontor.users.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.stack.broker.BrokerServer;
import org.kontor.stack.postgres.PostgresServer;

/**
 * What an in-container test stands on: a migrated PostgreSQL, a broker, and the configuration of a Liberty server that
 * Arquillian then starts. Once per run, and only where {@code kontor.in-container} is set (Failsafe).
 */
public class UsersServer implements LauncherSessionListener {

    private static final String DATABASE = "kontor_users";
    private static final Path WORK = Path.of("target", "in-container").toAbsolutePath();

    private static PostgresServer postgres;
    private static BrokerServer broker;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("kontor.in-container") || postgres != null) {
            return;
        }
        try {
            int postgresPort = freePort();
            int brokerPort = freePort();
            int httpPort = freePort();
            postgres = PostgresServer.start(WORK.resolve("postgres"), postgresPort);
            postgres.createDatabase(DATABASE);
            migrate();
            broker = BrokerServer.start(WORK.resolve("broker"), brokerPort);
            new ServerFolder(WORK.resolve("usr")).write(httpPort, postgresPort, brokerPort, broker);
            configureArquillian(httpPort);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the server cannot be prepared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (broker != null) {
            broker.close();
            postgres.close();
        }
    }

    private static void migrate() throws IOException {
        Path password =
                Files.writeString(WORK.resolve("owner.password"), PostgresServer.passwordOf(DATABASE + "_owner"));
        Migrate.run(
                Path.of("target", "users-war.war"),
                new Database(postgres.url(DATABASE), DATABASE + "_owner", password, DATABASE + "_app"));
    }

    private static void configureArquillian(int httpPort) throws IOException {
        Properties runtime = new Properties();
        try (var file = Files.newInputStream(Path.of("../liberty-config/runtime/target/runtime.properties"))) {
            runtime.load(file);
        }
        set("wlpHome", runtime.getProperty("wlp.home"));
        set("usrDir", WORK.resolve("usr").toString());
        set("serverName", ServerFolder.NAME);
        // a server drains what is still connected for up to 30 s, which is as long as Arquillian waits by itself
        set("serverStopTimeout", "90");
        set("httpPort", String.valueOf(httpPort));
        set("outputToConsole", "false");
        set("serverStartTimeout", "180");
        set("appDeployTimeout", "120");
    }

    private static void set(String property, String value) {
        System.setProperty("arq.container.liberty.configuration." + property, value);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
