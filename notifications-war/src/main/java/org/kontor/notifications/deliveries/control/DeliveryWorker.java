package org.kontor.notifications.mail.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.database.DatabaseFailure;
import org.kontor.messaging.Pace;

/**
 * Has what is queued sent, round by round, from the start of the application to its end.
 *
 * <p>Woken at each commit on this replica; polls for what other replicas queued and for tries that have become due.
 */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MailRound round;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    MailBell bell;

    private volatile boolean stopped;
    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("mail-worker");
        thread.start();
    }

    private void run() {
        boolean failing = false;
        Pace pace = new Pace(settings.pace(), System::nanoTime);
        while (!stopped) {
            try {
                turn(pace);
                if (failing) {
                    LOG.info("mail: sending again");
                    failing = false;
                }
            } catch (DatabaseFailure away) {
                if (!failing) {
                    LOG.log(Level.WARNING, () -> "mail: waiting, deliveries are kept: " + away.getMessage());
                    failing = true;
                }
                pause();
            } catch (RuntimeException | Error e) {
                // whatever it was, the rows are kept; without this thread they would be kept for ever
                LOG.log(Level.SEVERE, e, () -> "mail: failed unexpectedly, deliveries are kept");
                failing = true;
                pause();
            }
        }
        postman.hangUp();
    }

    private void turn(Pace pace) {
        long begun = pace.await();
        int due = round.send();
        if (due > 0) {
            pace.wasNeeded(begun);
        }
        if (due < settings.batch()) {
            postman.rest();
            pause();
        }
    }

    private void pause() {
        try {
            bell.await(POLL);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }

    /** Lets the worker note what it has sent, while the rest of the application is still there. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopped = true;
        round.stop();
        bell.ring();
        try {
            thread.join(LAST_ROUND.toMillis());
        } catch (InterruptedException hurry) {
            LOG.log(Level.FINE, "what was sent and not noted is sent again, with the same Message-ID", hurry);
            Thread.currentThread().interrupt();
        }
    }
}
