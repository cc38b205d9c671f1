package org.kontor.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One consumer of a subscription: reads many events, applies them in one transaction, then confirms them (R7).
 *
 * <p>Reading is confirmed when nothing is left to be done. If anything fails on the way there, the broker gives the
 * same messages again, and the inbox knows those that had their effect.
 */
final class SubscriptionReader implements Runnable {

    private static final Logger LOG = Logger.getLogger(SubscriptionReader.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(1);
    /** What the broker has on its way to us comes within this time. */
    private static final Duration NEXT = Duration.ofMillis(1);
    /** An event that waits lets others be read, up to this many batches; then they wait with it. */
    private static final int BATCHES_READ_AHEAD = 4;

    private final Subscription subscription;
    private final SubscriptionChannel channel;
    private final EventWork work;
    private final Pace pace;
    private final int batch;
    private final LongSupplier nanos;
    private final Backlog backlog = new Backlog();
    private final CountDownLatch stop = new CountDownLatch(1);

    SubscriptionReader(
            Subscription subscription,
            SubscriptionChannel channel,
            EventWork work,
            BatchSettings settings,
            LongSupplier nanos) {
        this.subscription = subscription;
        this.channel = channel;
        this.work = work;
        this.pace = new Pace(settings.pace(), nanos);
        this.batch = settings.size();
        this.nanos = nanos;
    }

    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!isStopped()) {
            try {
                turn();
                if (failures > 0) {
                    LOG.info(() -> subscription.name() + ": reading again");
                    failures = 0;
                }
            } catch (JMSException | MessagingFailure away) {
                LOG.log(
                        failures == 0 ? Level.WARNING : Level.FINE,
                        () -> subscription.name() + ": waiting, events are kept: " + away.getMessage());
                giveBack();
                pause(Patience.after(++failures));
            } catch (RuntimeException | Error e) {
                // whatever it was, the events are kept; without this thread they would be kept for ever
                LOG.log(Level.SEVERE, e, () -> subscription.name() + ": failed unexpectedly, events are kept");
                giveBack();
                pause(Patience.after(++failures));
            }
        }
        giveBack();
    }

    private void giveBack() {
        channel.close();
        backlog.clear();
    }

    private void turn() throws JMSException {
        channel.open();
        read();
        if (!backlog.isEmpty()) {
            work.through(backlog);
        }
        if (backlog.isEmpty()) {
            channel.confirm();
        }
    }

    private void read() throws JMSException {
        Duration wait = backlog.untilDue(nanos.getAsLong(), IDLE);
        if (isFull()) {
            pause(wait);
            return;
        }
        Message next = channel.receive(wait);
        if (next != null) {
            pace.wasNeeded(pace.await());
        }
        for (int read = 0; next != null; next = read < batch && !isFull() ? channel.receive(NEXT) : null) {
            work.take(SubscriptionChannel.text(next), backlog);
            read++;
        }
    }

    private boolean isFull() {
        return backlog.size() >= batch * BATCHES_READ_AHEAD;
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void pause(Duration wait) {
        try {
            if (stop.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.log(Level.FINE, () -> subscription.name() + ": ends");
            }
        } catch (InterruptedException end) {
            stop();
        }
    }
}
