package org.kontor.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The {@code ./kontor} script with a state directory. */
public record KontorScript(Path repository, Path home) {

    private static final int MINUTES = 10;

    /** Whether all parts were started and the supervisor still watches over them. */
    public boolean isUp() {
        Path pidFile = home.resolve("run/supervisor.pid");
        try {
            return Files.exists(home.resolve("run/ready"))
                    && Files.exists(pidFile)
                    && ProcessHandle.of(
                                    Long.parseLong(Files.readAllLines(pidFile).get(0)))
                            .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there may be data of an earlier run. */
    public boolean wasUsed() {
        return Files.exists(home.resolve("launcher"));
    }

    /** How a command ended, and what it said. */
    public record Outcome(int exitCode, String said) {}

    /** Runs a command to its end; anything but exit code 0 is a failure with what the command said. */
    public String run(String... arguments) {
        Outcome outcome = attempt(arguments);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException("./kontor " + String.join(" ", arguments) + " failed:\n" + outcome.said());
        }
        return outcome.said();
    }

    /** Runs a command to its end, whichever it is. */
    public Outcome attempt(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./kontor"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("kontor", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("KONTOR_HOME", home.toString());
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            String said = Files.readString(output);
            Files.delete(output);
            if (!ended) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", command) + " did not end:\n" + said);
            }
            return new Outcome(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
