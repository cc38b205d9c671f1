package org.kontor.notifications.mail.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.notifications.database.control.DatabaseFailure;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.SendingFailure;
import org.kontor.rest.correlation.Correlation;

/**
 * Sends what is queued: takes a delivery in one transaction, sends it in none, notes the outcome in another (R3.2).
 *
 * <p>Woken at each commit on this replica; polls for what other replicas queued and for tries that have become due.
 */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final Duration POLL = Duration.ofSeconds(1);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MailQueue queue;

    @Inject
    Postman postman;

    @Inject
    MailBell bell;

    private volatile boolean stopped;
    private Thread thread;
    /** Sent, but the database went away before that was noted. */
    private Assignment unmarked;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("mail-worker");
        thread.start();
    }

    private void run() {
        boolean failing = false;
        while (!stopped) {
            try {
                boolean more = sendNext();
                if (failing) {
                    LOG.info("mail: sending again");
                    failing = false;
                }
                if (!more) {
                    postman.hangUp();
                    pause();
                }
            } catch (DatabaseFailure away) {
                if (!failing) {
                    LOG.log(Level.WARNING, () -> "mail: waiting, deliveries are kept: " + away.getMessage());
                    failing = true;
                }
                pause();
            } catch (RuntimeException e) {
                // whatever it was, the rows are kept; without this thread they would be kept for ever
                LOG.log(Level.SEVERE, e, () -> "mail: failed unexpectedly, deliveries are kept");
                failing = true;
                pause();
            } finally {
                Correlation.end();
            }
        }
        postman.hangUp();
    }

    /** One delivery; true if there may be more. */
    private boolean sendNext() {
        if (unmarked != null) {
            Correlation.resume(unmarked.delivery().correlationId());
            queue.sent(unmarked);
            unmarked = null;
        }
        Optional<Assignment> next = queue.take();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Assignment assignment) {
        Correlation.resume(assignment.delivery().correlationId());
        try {
            postman.deliver(assignment.letter());
            unmarked = assignment;
            queue.sent(assignment);
            unmarked = null;
        } catch (MessagingException e) {
            SendingFailure failure = SmtpVerdict.of(e);
            LOG.log(
                    Level.WARNING,
                    () -> "mail: try " + assignment.delivery().attempts() + " of "
                            + assignment.delivery().messageId() + " failed: " + failure.reason() + " ["
                            + Correlation.current() + "]");
            queue.failed(assignment, failure);
        } catch (IllegalArgumentException unwritable) {
            queue.failed(assignment, new SendingFailure(true, String.valueOf(unwritable.getMessage())));
        }
    }

    private void pause() {
        try {
            bell.await(POLL);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
