package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.kontor.stack.home.StackHome;

/** Requests to the supervisor and its answers: a file each, complete when it appears. */
final class ControlFiles {

    static final String DONE = "done";

    private static final String REQUEST = ".request";

    private ControlFiles() {}

    static boolean isRequest(Path file) {
        return file.getFileName().toString().endsWith(REQUEST);
    }

    static Path answerTo(Path request) {
        String name = request.getFileName().toString();
        return request.resolveSibling(name.substring(0, name.length() - REQUEST.length()) + ".answer");
    }

    static void write(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Asks and waits for the answer.
     *
     * @param supervised says whether there is still somebody who could answer
     * @return the answer, or why there is none
     */
    static String ask(StackHome home, String words, Duration limit, BooleanSupplier supervised) throws IOException {
        Path request = home.control().resolve(ProcessHandle.current().pid() + REQUEST);
        Path answer = answerTo(request);
        Files.deleteIfExists(answer);
        write(request, words);
        long end = System.nanoTime() + limit.toNanos();
        while (!Files.exists(answer)) {
            if (!supervised.getAsBoolean() || System.nanoTime() > end) {
                Files.deleteIfExists(request);
                return "the supervisor did not answer; see " + home.log(Supervisor.NAME);
            }
            LockSupport.parkNanos(100_000_000L);
        }
        String answered = Files.readString(answer);
        Files.delete(answer);
        return answered;
    }
}
