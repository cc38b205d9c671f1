package org.kontor.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A part whose process has been started. */
public final class RunningPart {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);

    private final Part part;
    private final Process process;
    private final Path pidFile;

    private RunningPart(Part part, Process process, Path pidFile) {
        this.part = part;
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts the process; what it prints is added to the log. */
    public static RunningPart start(Part part, Path log, Path pidFile) throws IOException {
        Process process = OwnSession.of(part.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(new File("/dev/null"))
                .start();
        ProcessMark.of(process.toHandle(), part.marker()).write(pidFile);
        return new RunningPart(part, process, pidFile);
    }

    /**
     * Waits until the part does its work.
     *
     * @throws PartFailed when the process ends first or the time is over
     */
    public void awaitReady(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!part.isReady()) {
            if (process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PartFailed(
                        part.name(), "ended with exit code " + process.exitValue() + " before it was ready");
            }
            if (System.nanoTime() > end) {
                throw new PartFailed(part.name(), "was not ready within " + limit.toSeconds() + " s");
            }
        }
    }

    /** Ends the part in order, or by force when that takes longer than it may. */
    public void stop() throws IOException {
        stop(part.patience());
    }

    /** Ends the part in order, or by force when it takes longer than this; removes its pid file. */
    public void stop(Duration patience) throws IOException {
        end(process.toHandle(), part.stopSignal(), patience);
        Files.deleteIfExists(pidFile);
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Ends any process, then what it has left behind. */
    public static void end(ProcessHandle process, Signal signal, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        signal.send(process);
        if (!ended(process, patience)) {
            Signal.KILL.send(process);
        }
        family.forEach(member -> {
            if (!ended(member, Duration.ofSeconds(5))) {
                Signal.KILL.send(member);
                ended(member, Duration.ofSeconds(5));
            }
        });
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (ProcessTable.isRunning(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_PROBES.toNanos() / 4);
        }
        return true;
    }
}
