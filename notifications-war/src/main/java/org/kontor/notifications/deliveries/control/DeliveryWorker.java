package org.kontor.notifications.deliveries.control;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.database.DatabaseFailure;
import org.kontor.messaging.Pace;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;

/**
 * Has what is queued for a channel sent, round by round, from {@link #start} to {@link #stop}.
 *
 * <p>Woken at each commit on this replica; polls for what other replicas queued and for tries that have become due.
 */
public final class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class.getName());
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private final Channel channel;
    private final Carrier carrier;
    private final Terms terms;
    private final DeliveryBells bells;
    private final DeliveryRound round;

    private volatile boolean stopped;
    private Thread thread;

    public DeliveryWorker(
            Channel channel, Carrier carrier, Terms terms, DeliveryQueue queue, DeliveryBells bells, Clock clock) {
        this.channel = channel;
        this.carrier = carrier;
        this.terms = terms;
        this.bells = bells;
        this.round = new DeliveryRound(channel, queue, carrier, terms, clock);
    }

    /** Begins, in a thread of its own. */
    public void start(ThreadFactory threads) {
        thread = threads.newThread(this::run);
        thread.setName(channel.word() + "-worker");
        thread.start();
    }

    private void run() {
        boolean failing = false;
        Pace pace = new Pace(terms.pace(), System::nanoTime);
        while (!stopped) {
            try {
                turn(pace);
                if (failing) {
                    LOG.info(() -> channel.word() + ": sending again");
                    failing = false;
                }
            } catch (DatabaseFailure away) {
                if (!failing) {
                    LOG.log(
                            Level.WARNING,
                            () -> channel.word() + ": waiting, deliveries are kept: " + away.getMessage());
                    failing = true;
                }
                pause();
            } catch (RuntimeException | Error e) {
                // whatever it was, the rows are kept; without this thread they would be kept for ever
                LOG.log(Level.SEVERE, e, () -> channel.word() + ": failed unexpectedly, deliveries are kept");
                failing = true;
                pause();
            }
        }
        carrier.hangUp();
    }

    private void turn(Pace pace) {
        long begun = pace.await();
        int due = round.send();
        if (due > 0) {
            pace.wasNeeded(begun);
        }
        if (due < terms.batch()) {
            carrier.rest();
            pause();
        }
    }

    private void pause() {
        try {
            bells.await(channel, POLL);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }

    /** Lets the worker note what it has sent, while the rest of the application is still there. */
    public void stop() {
        stopped = true;
        round.stop();
        bells.ring(channel);
        try {
            thread.join(LAST_ROUND.toMillis());
        } catch (InterruptedException hurry) {
            LOG.log(Level.FINE, "what was sent and not noted is sent again, with the same id", hurry);
            Thread.currentThread().interrupt();
        }
    }
}
