package org.kontor.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.client.Databases;

/** What somebody must know who compares two runs. */
public final class Conditions {

    /** By this a server says that it compiles hot code once only, which makes it start quickly and run slowly. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final String ROWS = "SELECT greatest(0, reltuples)::bigint FROM pg_class WHERE oid = '%s'::regclass";

    private Conditions() {}

    /** Whether trading runs as it would under load; the other servers are started alike. */
    public static boolean bothCompilers(CpuClock cpu) {
        return !commandLine(cpu).contains(FIRST_COMPILER);
    }

    /** As text, by name. */
    public static Map<String, String> of(CpuClock cpu, Databases databases) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put(
                "started_at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put("processor", processor());
        conditions.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        conditions.put("compilers", bothCompilers(cpu) ? "both" : "first only");
        conditions.put("jvm_options", options(cpu));
        conditions.put(
                "postgres", databases.column("trading", "SHOW server_version").get(0));
        conditions.put(
                "shared_buffers",
                databases.column("trading", "SHOW shared_buffers").get(0));
        conditions.put(
                "orders", databases.column("trading", ROWS.formatted("orders")).get(0));
        conditions.put(
                "accounts",
                databases.column("trading", ROWS.formatted("accounts")).get(0));
        return conditions;
    }

    private static String commandLine(CpuClock cpu) {
        Path file = Path.of("/proc", Long.toString(cpu.pid("trading")), "cmdline");
        return read(file).replace('\0', ' ');
    }

    /** Those of the server's own file. */
    private static String options(CpuClock cpu) {
        return Arrays.stream(commandLine(cpu).split(" "))
                .filter(word -> word.startsWith("@") && word.endsWith("jvm.options"))
                .flatMap(word -> read(Path.of(word.substring(1))).lines())
                .filter(line -> line.startsWith("-X"))
                .collect(Collectors.joining(" "));
    }

    private static String processor() {
        List<String> lines = read(Path.of("/proc/cpuinfo")).lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
