package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Feeds every {@link EventsListener} of the application from its subscription, from its start to its end. */
@ApplicationScoped
public class Subscriptions {

    private static final Logger LOG = Logger.getLogger(Subscriptions.class.getName());
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    /** Not shared: within one thread's scope a server would hand out the same connection again, also a dead one. */
    @Resource(shareable = false)
    ConnectionFactory connections;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<EventsListener> listeners;

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    @Inject
    @ConfigProperty(name = "kontor.events.consumers", defaultValue = "1")
    int consumers;

    @Inject
    @ConfigProperty(name = "kontor.events.batch", defaultValue = "200")
    int batch;

    @Inject
    @ConfigProperty(name = "kontor.events.pace", defaultValue = "PT0.02S")
    Duration pace;

    private final List<SubscriptionReader> readers = new ArrayList<>();
    private final List<Thread> running = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        for (EventsListener listener : listeners) {
            for (int i = 1; i <= consumers; i++) {
                SubscriptionReader reader = reader(listener);
                Thread thread = threads.newThread(reader);
                thread.setName(listener.subscription().name() + "-" + i);
                readers.add(reader);
                running.add(thread);
                thread.start();
            }
        }
    }

    private SubscriptionReader reader(EventsListener listener) {
        return new SubscriptionReader(
                listener.subscription(),
                new SubscriptionChannel(connections, listener.subscription()),
                new EventWork(listener, inbox, deadLetters, System::nanoTime),
                new BatchSettings(batch, pace),
                System::nanoTime);
    }

    /** Lets each consumer finish what it is at, while the rest of the application is still there. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        readers.forEach(SubscriptionReader::stop);
        long deadline = System.nanoTime() + LAST_BATCH.toNanos();
        try {
            for (Thread thread : running) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            }
        } catch (InterruptedException hurry) {
            LOG.log(Level.FINE, "consumers are left where they are: nothing unconfirmed is lost", hurry);
            Thread.currentThread().interrupt();
        }
    }
}
