package org.kontor.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the operating system knows about running processes. */
public final class ProcessTable {

    private ProcessTable() {}

    /** All living processes, but this one, that carry these words on their command line. */
    public static List<ProcessHandle> carrying(String marker) {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .filter(process -> commandLine(process).contains(marker))
                .toList();
    }

    /**
     * Whether the process still runs. One that has ended but that nobody has waited for does not: in a container
     * without an init process, what has lost its parent stays in the table for ever.
     */
    public static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.ISO_8859_1);
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException notLinuxOrEnded) {
            return process.isAlive();
        }
    }

    /** The command line with spaces between the words; empty when it has ended or belongs to somebody else. */
    public static String commandLine(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.readString(proc, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException notLinuxOrEnded) {
            return process.info().commandLine().orElse("");
        }
    }

    /** Resident memory of one process, in KiB. */
    public static Optional<Long> residentKiB(ProcessHandle process) {
        return kiloBytes(process, "Rss:");
    }

    /**
     * Resident memory of processes that share much of it, as those of PostgreSQL do, in KiB; what they share counts
     * once.
     */
    public static long sharedResidentKiB(Stream<ProcessHandle> family) {
        return family.flatMap(member -> kiloBytes(member, "Pss:").stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Optional<Long> kiloBytes(ProcessHandle process, String measure) {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith(measure))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException notLinuxOrEnded) {
            return fromPs(process);
        }
    }

    private static Optional<Long> fromPs(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            String size = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return size.isBlank() ? Optional.empty() : Optional.of(Long.valueOf(size.strip()));
        } catch (IOException | NumberFormatException noPs) {
            return Optional.empty();
        }
    }
}
