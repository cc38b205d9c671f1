package org.kontor.bench.cpu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processes of one PostgreSQL server. */
record PostgresFamily(long postmaster) {

    /** Whatever works for no connection: writers, checkpointer, vacuum, and connections that have ended. */
    static final String REST = "postgres/rest";

    /** As in {@code postgres: cluster: role database address state}. */
    private static final Pattern CONNECTION =
            Pattern.compile("^postgres: \\S+: \\S+ (\\S+) \\d+\\.\\d+\\.\\d+\\.\\d+\\(");

    private static final String DATABASES = "kontor_";

    /** Milliseconds of CPU by {@code postgres/<database>}, and the rest. */
    Map<String, Long> millis() throws IOException {
        Map<String, Long> shares = new TreeMap<>();
        shares.merge(REST, ProcStat.of(postmaster).totalMillis(), Long::sum);
        ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .forEach(child -> count(child.pid(), shares));
        return shares;
    }

    private static void count(long child, Map<String, Long> shares) {
        try {
            String title =
                    Files.readString(Path.of("/proc", Long.toString(child), "cmdline"), StandardCharsets.ISO_8859_1);
            shares.merge(share(title), ProcStat.of(child).totalMillis(), Long::sum);
        } catch (IOException ended) {
            // then the postmaster has its time, or will have by the next reading
        }
    }

    /** Where the time of a child with this title belongs. */
    static String share(String title) {
        Matcher connection = CONNECTION.matcher(title);
        return connection.find() ? "postgres/" + connection.group(1).replaceFirst("^" + DATABASES, "") : REST;
    }
}
