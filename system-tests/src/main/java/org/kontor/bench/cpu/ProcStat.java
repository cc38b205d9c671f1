package org.kontor.bench.cpu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One line of {@code /proc/<pid>/stat}.
 *
 * @param ownMillis CPU time of its threads, milliseconds
 * @param childrenMillis the same of its children that have ended and been waited for
 */
record ProcStat(long parent, long ownMillis, long childrenMillis) {

    /** Linux shows times in hundredths of a second, whatever its kernel counts in (USER_HZ). */
    private static final long MILLIS_PER_TICK = 10;

    private static final int PARENT = 1;
    private static final int USER_TIME = 11;

    /** @throws IOException if there is no such process any more */
    static ProcStat of(long pid) throws IOException {
        return parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1));
    }

    /** The name in parentheses may hold anything, so fields are counted from the last parenthesis. */
    static ProcStat parse(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return new ProcStat(
                Long.parseLong(fields[PARENT]),
                MILLIS_PER_TICK * (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])),
                MILLIS_PER_TICK * (Long.parseLong(fields[USER_TIME + 2]) + Long.parseLong(fields[USER_TIME + 3])));
    }

    long totalMillis() {
        return ownMillis + childrenMillis;
    }
}
