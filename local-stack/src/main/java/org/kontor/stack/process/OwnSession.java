package org.kontor.stack.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a process a session of its own where the system can ({@code setsid}, util-linux). Linux divides the processors
 * among sessions first ({@code sched_autogroup}, sched(7)) and then among the threads of each: a server with fifty busy
 * threads takes no more from a server with two than its half, as if each ran in a pod of its own.
 */
final class OwnSession {

    private static final String PROGRAM = "setsid";

    private OwnSession() {}

    /** The pid is still that of the command: what is no leader of its group becomes the command itself. */
    static ProcessBuilder of(ProcessBuilder process) {
        program()
                .ifPresent(setsid ->
                        process.command(Stream.concat(Stream.of(setsid.toString()), process.command().stream())
                                .toList()));
        return process;
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
