package org.kontor.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.bench.cpu.CpuReading;
import org.kontor.bench.rows.WrittenRows;
import org.kontor.client.Databases;
import org.kontor.client.RunningStack;

/**
 * What {@code pgbench} needs for the rows of one order.
 *
 * @param postgres CPU milliseconds of PostgreSQL per transaction
 * @param client the same of {@code pgbench}
 * @param rows written per transaction, by table
 */
public record Pgbench(double perSecond, double postgres, double client, Map<String, Integer> rows) {

    private static final int CLIENTS = 16;
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: [1-9]");

    /** Whether the program is there; Debian has it in postgresql-contrib. */
    public static boolean isInstalled() {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> Arrays.stream(path.split(":")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** @param order one that was filled at once, and the last of its account */
    public static Pgbench measure(RunningStack stack, CpuClock cpu, String order, Duration duration)
            throws IOException, InterruptedException, SQLException {
        Databases databases = new Databases(stack);
        OrderRowsFloor floor = new OrderRowsFloor(WrittenRows.ofOrder(order, databases));
        Path script = Files.createTempFile("kontor-floor", ".sql");
        try (Connection trading = databases.connect("trading")) {
            floor.create(trading);
            Files.writeString(script, floor.statement());
            run(stack, script, Duration.ofSeconds(2));
            CpuReading before = cpu.read();
            long transactions = run(stack, script, duration);
            CpuReading spent = cpu.read().since(before);
            double postgres = spent.total(part -> part.equals("postgres/trading") || part.equals("postgres/rest"));
            floor.drop(trading);
            return new Pgbench(
                    transactions / (double) duration.toSeconds(),
                    postgres / transactions,
                    spent.children() / (double) transactions,
                    floor.counts());
        } finally {
            Files.delete(script);
        }
    }

    /** Transactions that were made. */
    private static long run(RunningStack stack, Path script, Duration duration)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("kontor-pgbench", ".txt");
        ProcessBuilder pgbench = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + CLIENTS,
                        "--time=" + duration.toSeconds(),
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + stack.property("postgres.port"),
                        "--username=" + stack.property("postgres.operator"),
                        "kontor_trading"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        pgbench.environment().put("PGPASSWORD", stack.secret("operator", "postgres.password"));
        Process process = pgbench.start();
        boolean ended = process.waitFor(duration.toSeconds() + 60, TimeUnit.SECONDS);
        String said = Files.readString(output);
        Files.delete(output);
        Matcher done = DONE.matcher(said);
        if (!ended
                || process.exitValue() != 0
                || !done.find()
                || FAILED.matcher(said).find()) {
            process.destroy();
            throw new IOException("pgbench failed:\n" + said);
        }
        return Long.parseLong(done.group(1));
    }
}
