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

    /**
     * Milliseconds of CPU by {@code postgres/<database>}, and the rest. Read again while connections end: whose process
     * is waited for between two looks would be in neither.
     */
    Map<String, Long> millis() throws IOException {
        ProcStat before;
        ProcStat after = ProcStat.of(postmaster);
        Map<String, Long> shares;
        do {
            before = after;
            shares = new TreeMap<>();
            for (ProcessHandle child :
                    ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
                count(child.pid(), shares);
            }
            after = ProcStat.of(postmaster);
        } while (after.childrenMillis() != before.childrenMillis());
        shares.merge(REST, after.totalMillis(), Long::sum);
        return shares;
    }

    private static void count(long child, Map<String, Long> shares) {
        try {
            String title =
                    Files.readString(Path.of("/proc", Long.toString(child), "cmdline"), StandardCharsets.ISO_8859_1);
            shares.merge(share(title), ProcStat.of(child).totalMillis(), Long::sum);
        } catch (IOException ended) {
            // then the postmaster has its time, and all are read again
        }
    }

    /** Where the time of a child with this title belongs. */
    static String share(String title) {
        Matcher connection = CONNECTION.matcher(title);
        return connection.find() ? "postgres/" + connection.group(1).replaceFirst("^" + DATABASES, "") : REST;
    }
}
