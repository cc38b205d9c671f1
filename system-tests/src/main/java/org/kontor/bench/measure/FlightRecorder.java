package org.kontor.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.client.KontorScript;

/** The JDK's flight recorder in one server while this is open, by the JDK's own {@code jcmd}. */
public final class FlightRecorder implements AutoCloseable {

    private static final String NAME = "kontor-bench";

    private final long pid;
    private final Path file;

    private FlightRecorder(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    /** @param part name of a server; without one nothing is recorded */
    public static FlightRecorder of(Optional<String> part, CpuClock cpu, KontorScript script) throws IOException {
        if (part.isEmpty()) {
            return new FlightRecorder(0, null);
        }
        Path folder = Files.createDirectories(script.home().resolve("bench"));
        FlightRecorder recorder = new FlightRecorder(
                cpu.pid(part.get()), folder.resolve(part.get() + "-" + System.currentTimeMillis() + ".jfr"));
        recorder.command("JFR.start", "settings=profile", "name=" + NAME);
        return recorder;
    }

    /** Where the recording will be. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private void command(String... words) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = new ArrayList<>();
        command.add(jcmd.toString());
        command.add(Long.toString(pid));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            command("JFR.stop", "name=" + NAME, "filename=" + file);
        }
    }
}
