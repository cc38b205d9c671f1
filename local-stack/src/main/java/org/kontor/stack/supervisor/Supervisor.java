package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;
import org.kontor.stack.process.PartFailed;
import org.kontor.stack.process.ProcessMark;

/** The process behind {@code kontor up}: starts all parts, watches them, and stops them when it is told to end. */
public final class Supervisor {

    public static final String NAME = "supervisor";

    /** The file whose presence says that all parts are ready; it holds the seconds that took. */
    public static final String READY = "ready";

    /** Words on the command line of every supervisor. */
    public static final String MARKER = "org.kontor.stack.Kontor supervise";

    private static final int SIGN_OF_LIFE_SECONDS = 10;

    private final Path repository;
    private final StackHome home;
    private final UpOptions options;
    private final Progress progress = new Progress(System.out);

    public Supervisor(Path repository, StackHome home, UpOptions options) {
        this.repository = repository;
        this.home = home;
        this.options = options;
    }

    /**
     * Runs until the process is told to end.
     *
     * @return the exit code when it did not come to that
     */
    public int run() throws IOException, InterruptedException {
        home.create();
        try (FileChannel file = FileChannel.open(
                        home.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                progress.plain("Kontor is already running in " + home.directory() + "; see ./kontor status");
                return 0;
            }
            return supervise();
        }
    }

    private int supervise() throws IOException, InterruptedException {
        progress.plain("Kontor starts; its state is in " + home.directory());
        Files.deleteIfExists(home.run().resolve(READY));
        ProcessMark.of(ProcessHandle.current(), MARKER).write(home.pidFile(NAME));
        Stack stack = Stack.of(repository, home, options);
        List<SupervisedPart> parts = stack.parts().stream()
                .map(part -> new SupervisedPart(part, home, progress))
                .toList();
        Shutdown shutdown = new Shutdown(home, parts, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "shutdown"));
        ScheduledExecutorService signsOfLife = Executors.newSingleThreadScheduledExecutor();
        signsOfLife.scheduleAtFixedRate(
                progress::stillWaiting, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
        try {
            start(stack, parts);
        } catch (PartFailed failure) {
            // what does not come up because it was stopped meanwhile has not failed
            if (!shutdown.hasBegun()) {
                progress.plain(new FailureReport(home).of(failure));
            }
            return 1;
        } finally {
            signsOfLife.shutdownNow();
        }
        new ControlRequests(home, parts).serve();
        return 0;
    }

    private void start(Stack stack, List<SupervisedPart> parts) throws IOException, InterruptedException {
        // the run before may have had other parts
        new Leftovers(home, Stack.of(repository, home, StackProperties.lastOptions(home))).stop(progress);
        Startup startup = new Startup(repository, home, stack, parts, progress);
        PortCheck.allFree(stack.parts(), options.ports());
        Stack.makeSecrets(home);
        StackProperties.write(home, options, stack);
        startup.run();
        double seconds = progress.seconds();
        progress.plain(String.format(Locale.ROOT, "Ready in %.1f s.", seconds));
        stack.servers().forEach(server -> progress.plain("  %-14s %s".formatted(server.name(), server.address())));
        progress.plain("  %-14s %s".formatted("mails", stack.mail().address()));
        progress.plain("  The administrator's password is in "
                + home.secrets().resolve("users").resolve("kontor.admin.password"));
        Files.writeString(home.run().resolve(READY), String.format(Locale.ROOT, "%.1f%n", seconds));
    }
}
