package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.PartFailed;

/** Carries out what {@code kontor start|stop|restart <part>} asks for, by files in a directory that both see. */
final class ControlRequests {

    private static final long LOOK_EVERY_NANOS = 200_000_000L;

    private final StackHome home;
    private final List<SupervisedPart> parts;

    ControlRequests(StackHome home, List<SupervisedPart> parts) {
        this.home = home;
        this.parts = parts;
    }

    /** Never returns; ends with the process. */
    void serve() throws IOException {
        ExecutorService workers = Executors.newCachedThreadPool();
        while (true) {
            try (Stream<Path> files = Files.list(home.control())) {
                for (Path request : files.filter(ControlFiles::isRequest).toList()) {
                    List<String> words =
                            List.of(Files.readString(request).strip().split(" "));
                    Files.delete(request);
                    workers.submit(() -> answer(request, words));
                }
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private Void answer(Path request, List<String> words) throws IOException {
        ControlFiles.write(ControlFiles.answerTo(request), carryOut(words.get(0), words.get(1)));
        return null;
    }

    private String carryOut(String verb, String name) throws IOException {
        try {
            SupervisedPart part = parts.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new PartFailed(name, "there is no such part"));
            if (verb.equals("stop") || verb.equals("restart")) {
                part.stop();
            }
            if (verb.equals("start") || verb.equals("restart")) {
                part.start();
            }
            return ControlFiles.DONE;
        } catch (PartFailed failure) {
            return new FailureReport(home).of(failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } catch (RuntimeException | LinkageError e) {
            // whoever asked must not wait for ever
            return verb + " " + name + " failed: " + e;
        }
    }
}
