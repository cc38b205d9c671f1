package org.kontor.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a pid file holds: the pid on the first line, then the moment the process started, then words of its command
 * line. A pid alone is not enough, because after a crash the system may have given it to somebody else.
 */
public record ProcessMark(long pid, Instant startedAt, String marker) {

    /** The kernel counts from the boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    public static ProcessMark of(ProcessHandle process, String marker) {
        return new ProcessMark(process.pid(), startOf(process), marker);
    }

    public void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, List.of(Long.toString(pid), startedAt.toString(), marker));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The mark in this file; empty when there is no file or it holds something else. */
    public static Optional<ProcessMark> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(
                    new ProcessMark(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (IOException | RuntimeException noMark) {
            return Optional.empty();
        }
    }

    /** The process of this mark if it still runs; empty for a stale mark, also when a stranger has the pid now. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid)
                .filter(ProcessTable::isRunning)
                .filter(process ->
                        Duration.between(startOf(process), startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .filter(process -> ProcessTable.commandLine(process).contains(marker));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
