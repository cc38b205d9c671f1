package org.kontor.stack.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.ProcessTable;
import org.kontor.stack.process.RunningPart;
import org.kontor.stack.process.Signal;

/** A PostgreSQL server with its data below one directory; reachable by TCP on the loopback interface only. */
public final class PostgresPart implements Part {

    public static final String NAME = "postgres";

    /** The superuser. Only the launcher and checks from outside know its password. */
    public static final String OPERATOR = "kontor_operator";

    private static final int PROBE_SECONDS = 2;

    private final Path directory;
    private final int port;
    private final Supplier<String> operatorPassword;
    private final String marker;

    /** @param operatorPassword of the superuser, asked for only when needed */
    public PostgresPart(Path directory, int port, Supplier<String> operatorPassword, String marker) {
        this.directory = directory;
        this.port = port;
        this.operatorPassword = operatorPassword;
        this.marker = marker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("PostgreSQL", port);
    }

    @Override
    public String marker() {
        return marker;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres", OPERATOR, operatorPassword.get())) {
            return connection.isValid(PROBE_SECONDS);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** A connection of any role to any database of this server; without a pool. */
    public Connection connect(String database, String role, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", Integer.toString(PROBE_SECONDS));
        properties.setProperty("ApplicationName", "kontor-stack");
        return DriverManager.getConnection(url(database), properties);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connectAsOperator(String database) throws SQLException {
        return connect(database, OPERATOR, operatorPassword.get());
    }

    @Override
    public ProcessBuilder command() throws IOException {
        Path programs = PostgresBinaries.in(directory).resolve("bin");
        PostgresAccount account = PostgresAccount.running(programs.resolve("postgres"));
        Path data = directory.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialize(account, programs.resolve("initdb"), data);
        }
        endOrphans();
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        Path configuration = data.resolve("postgresql.conf");
        try (InputStream settings = PostgresPart.class.getResourceAsStream("postgresql.conf")) {
            Files.copy(settings, configuration, StandardCopyOption.REPLACE_EXISTING);
        }
        account.own(configuration);
        account.own(data);
        return new ProcessBuilder(account.command(
                programs.resolve("postgres"),
                "-c",
                "cluster_name=" + marker,
                "-D",
                data.toString(),
                "-c",
                "port=" + port));
    }

    /** Into a draft that is renamed when complete, so that an interrupted first start is simply done again. */
    private void initialize(PostgresAccount account, Path initdb, Path data) throws IOException {
        Path draft = Files.createTempDirectory(directory, ".initializing");
        Path password = Files.createTempFile(
                directory,
                ".initializing",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, operatorPassword.get());
            account.own(password);
            account.own(draft);
            run(account.command(
                    initdb,
                    "--pgdata=" + draft,
                    "--username=" + OPERATOR,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(password);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("initdb failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while initdb ran", e);
        }
    }

    /**
     * Ends what a killed postmaster has left on this data. Only when nobody uses the data any more is its lock file
     * stale and may be removed; PostgreSQL itself would trust a stranger who was given the old pid.
     */
    private void endOrphans() {
        List<ProcessHandle> orphans = new ArrayList<>(ProcessTable.carrying(marker));
        orphans.forEach(orphan -> RunningPart.end(orphan, Signal.INT, Duration.ofSeconds(30)));
    }
}
