package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kontor.stack.broker.BrokerPart;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.mail.MailPart;
import org.kontor.stack.postgres.PostgresPart;

/** Stops all parts in reverse order: first the servers, then what they need. */
final class Shutdown implements Runnable {

    private static final Set<String> FOUNDATIONS = Set.of(BrokerPart.NAME, MailPart.NAME, PostgresPart.NAME);

    private final StackHome home;
    private final List<SupervisedPart> parts;
    private final Progress progress;
    private volatile boolean begun;

    Shutdown(StackHome home, List<SupervisedPart> parts, Progress progress) {
        this.home = home;
        this.parts = parts;
        this.progress = progress;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void run() {
        begun = true;
        progress.plain("Stopping.");
        stop(parts.stream().filter(part -> !FOUNDATIONS.contains(part.name())).toList());
        stop(parts.stream().filter(part -> FOUNDATIONS.contains(part.name())).toList());
        try {
            Files.deleteIfExists(home.run().resolve(Supervisor.READY));
            Files.deleteIfExists(home.pidFile(Supervisor.NAME));
        } catch (IOException e) {
            progress.plain("Could not remove a file of " + home.run() + ": " + e.getMessage());
        }
        progress.plain("Stopped; data is kept.");
    }

    private void stop(List<SupervisedPart> together) {
        ExecutorService workers = Executors.newCachedThreadPool();
        CompletableFuture.allOf(together.stream()
                        .map(part -> CompletableFuture.runAsync(() -> retire(part), workers))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        workers.shutdown();
    }

    private void retire(SupervisedPart part) {
        try {
            part.retire();
        } catch (IOException e) {
            progress.say(part.name(), "its pid file could not be removed: " + e.getMessage());
        }
    }
}
