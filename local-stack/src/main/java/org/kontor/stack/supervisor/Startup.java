package org.kontor.stack.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.postgres.PostgresPart;
import org.kontor.stack.process.PartFailed;

/** Starts what can be started at the same time at the same time: first what the servers need, then the servers. */
final class Startup {

    private final Path repository;
    private final StackHome home;
    private final Stack stack;
    private final List<SupervisedPart> parts;
    private final Progress progress;

    Startup(Path repository, StackHome home, Stack stack, List<SupervisedPart> parts, Progress progress) {
        this.repository = repository;
        this.home = home;
        this.stack = stack;
        this.parts = parts;
        this.progress = progress;
    }

    void run() throws InterruptedException {
        ExecutorService workers = Executors.newCachedThreadPool();
        try {
            List<Callable<Void>> foundations = new ArrayList<>();
            List<Callable<Void>> servers = new ArrayList<>();
            for (SupervisedPart part : parts) {
                if (stack.servers().contains(part.part())) {
                    servers.add(started(part));
                } else if (part.name().equals(PostgresPart.NAME)) {
                    foundations.add(() -> {
                        started(part).call();
                        prepareDatabases();
                        return null;
                    });
                } else {
                    foundations.add(started(part));
                }
            }
            all(workers, foundations);
            all(workers, servers);
        } finally {
            workers.shutdown();
        }
    }

    private static Callable<Void> started(SupervisedPart part) {
        return () -> {
            part.start();
            return null;
        };
    }

    private void prepareDatabases() throws InterruptedException {
        progress.begun(Databases.NAME, "creating and migrating");
        new Databases(repository, home, stack.postgres()).prepare();
        progress.done(Databases.NAME, "at the schemas of the WARs");
    }

    /** Waits for all, but not after the first failure. */
    private static void all(ExecutorService workers, List<Callable<Void>> tasks) throws InterruptedException {
        CompletionService<Void> completions = new ExecutorCompletionService<>(workers);
        tasks.forEach(completions::submit);
        for (int i = 0; i < tasks.size(); i++) {
            try {
                completions.take().get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof PartFailed failure
                        ? failure
                        : new PartFailed("launcher", e.getCause().toString(), e.getCause());
            }
        }
    }
}
