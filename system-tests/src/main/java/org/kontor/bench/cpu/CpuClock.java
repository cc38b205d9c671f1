package org.kontor.bench.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the processes of a stack have spent so far. They are known by the pid files in the stack's home. */
public final class CpuClock {

    public static final String POSTGRES = "postgres";

    /** All parts that work for a request. */
    public static final List<String> PARTS =
            List.of("users", "trading", "portfolio", "marketdata", "notifications", "broker", POSTGRES, "mail");

    private final Path run;

    /** @param home where the stack keeps its state */
    public CpuClock(Path home) {
        this.run = home.resolve("run");
    }

    public CpuReading read() {
        Map<String, Long> pids = new TreeMap<>();
        Map<String, Long> millis = new TreeMap<>();
        try {
            for (String part : PARTS) {
                long pid = pid(part);
                pids.put(part, pid);
                if (part.equals(POSTGRES)) {
                    millis.putAll(new PostgresFamily(pid).millis());
                } else {
                    millis.put(part, ProcStat.of(pid).totalMillis());
                }
            }
            ProcStat client = ProcStat.of(ProcessHandle.current().pid());
            return new CpuReading(pids, millis, client.ownMillis(), client.childrenMillis(), Machine.now());
        } catch (IOException e) {
            throw new UncheckedIOException("not all parts of the stack run, or this is not Linux", e);
        }
    }

    /** The first line of the part's pid file. */
    public long pid(String part) {
        try {
            return Long.parseLong(Files.readAllLines(run.resolve(part + ".pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(part + " does not run", e);
        }
    }
}
