package org.kontor.stack.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.PartFailed;
import org.kontor.stack.process.RunningPart;

/**
 * A part with somebody who watches it: once it has been ready, it is started again whenever it ends without having been
 * told to.
 */
final class SupervisedPart {

    /**
     * Ten times what a server needs on two idle cores: a machine may be busy, a part that hangs is found all the same.
     */
    static final Duration START_LIMIT = Duration.ofMinutes(8);

    /** A server that is still starting may ignore a signal for half a minute, and has no requests to drain. */
    private static final Duration NOTHING_TO_LOSE = Duration.ofSeconds(4);

    private final Part part;
    private final StackHome home;
    private final Progress progress;
    private final BackOff backOff = new BackOff();
    private final ScheduledExecutorService timer;

    private RunningPart running;
    private long startedAt;
    private boolean wanted;
    private boolean hasBeenReady;
    private boolean ready;
    private boolean retired;
    private boolean restartPlanned;

    SupervisedPart(Part part, StackHome home, Progress progress) {
        this.part = part;
        this.home = home;
        this.progress = progress;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "supervise-" + part.name());
            thread.setDaemon(true);
            return thread;
        });
    }

    Part part() {
        return part;
    }

    String name() {
        return part.name();
    }

    /**
     * Starts the process, if there is none, and waits until it is ready.
     *
     * @throws PartFailed when it cannot be started
     */
    void start() throws InterruptedException {
        progress.begun(name(), "starting");
        launch().awaitReady(START_LIMIT);
        synchronized (this) {
            hasBeenReady = true;
            ready = true;
        }
        progress.done(name(), "ready: " + part.address());
    }

    private synchronized RunningPart launch() {
        if (retired) {
            throw new PartFailed(name(), "the stack is stopping");
        }
        wanted = true;
        if (running == null) {
            try {
                running = RunningPart.start(part, home.log(name()), home.pidFile(name()));
            } catch (IOException e) {
                throw new PartFailed(name(), e.getMessage(), e);
            }
            startedAt = System.nanoTime();
            ready = false;
            RunningPart started = running;
            started.onExit().thenAccept(exitCode -> ended(started, exitCode));
        }
        return running;
    }

    /** Ends the process and leaves it so. */
    void stop() throws IOException {
        RunningPart ending;
        Duration patience;
        synchronized (this) {
            patience = ready ? part.patience() : NOTHING_TO_LOSE;
            wanted = false;
            ending = running;
            running = null;
        }
        if (ending != null) {
            ending.stop(patience);
            progress.say(name(), "stopped");
        }
    }

    /** Ends the process for good; whoever is about to start it fails. */
    void retire() throws IOException {
        synchronized (this) {
            retired = true;
        }
        stop();
    }

    private synchronized void ended(RunningPart which, int exitCode) {
        if (running == which) {
            running = null;
            if (hasBeenReady) {
                again("gone (exit code " + exitCode + ")");
            }
        }
    }

    private synchronized void again(String because) {
        if (wanted && !restartPlanned) {
            restartPlanned = true;
            Duration delay = backOff.after(Duration.ofNanos(System.nanoTime() - startedAt));
            progress.say(name(), because + ", starts again in " + delay.toSeconds() + " s");
            timer.schedule(this::restart, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void restart() {
        synchronized (this) {
            restartPlanned = false;
            if (!wanted) {
                return;
            }
        }
        try {
            start();
        } catch (PartFailed e) {
            giveUpThisTime(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A process that is there but never got ready is ended, which brings the next try; one that is gone has its own.
     */
    private void giveUpThisTime(PartFailed failure) {
        RunningPart stuck;
        synchronized (this) {
            stuck = running;
            running = null;
        }
        try {
            if (stuck != null) {
                stuck.stop(NOTHING_TO_LOSE);
            }
        } catch (IOException e) {
            progress.say(name(), "pid file: " + e.getMessage());
        }
        again("not started: " + failure.getMessage());
    }
}
