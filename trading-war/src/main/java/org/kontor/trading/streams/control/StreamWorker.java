package org.kontor.trading.streams.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.streams.entity.OrderUpdate;

/**
 * Looks after the open streams of this replica: reads what follows for all that can take more, keeps them alive, and
 * ends those whose time is over. Woken by what this replica commits; polls for the others' commits while a stream is
 * open.
 */
@ApplicationScoped
public class StreamWorker {

    private static final Logger LOG = Logger.getLogger(StreamWorker.class.getName());
    private static final long POLL_MILLIS = 250;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1000;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OpenStreams open;

    @Inject
    UpdateReader reader;

    private final Semaphore bell = new Semaphore(0);
    private boolean failing;
    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("stream-worker");
        thread.start();
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewEvent event) {
        if (event.topic().equals(UpdateReader.TOPIC) && open.has(event.key())) {
            wake();
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnnouncingOutbox.EventsStored events) {
        if (open.hasAny()) {
            wake();
        }
    }

    /** Has the worker look at the streams soon. */
    void wake() {
        bell.release();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                pause();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() throws InterruptedException {
        if (failing) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } else if (open.count() == 0) {
            bell.acquire();
        } else {
            bell.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        bell.drainPermits();
    }

    /** One look at all streams. */
    void look() {
        List<OrderStream> ready = new ArrayList<>();
        for (OrderStream stream : open.all()) {
            if (stream.hasEnded()) {
                open.remove(stream);
            } else if (stream.isOver()) {
                stream.end("token-expired");
            } else if (stream.isStuck()) {
                stream.drop();
            } else if (stream.isIdle()) {
                ready.add(stream);
            }
        }
        List<List<OrderUpdate>> updates = read(ready);
        for (int i = 0; i < ready.size(); i++) {
            OrderStream stream = ready.get(i);
            if (!updates.get(i).isEmpty()) {
                stream.deliver(updates.get(i));
            } else if (stream.isSilent()) {
                stream.beat();
            }
        }
    }

    /** While the database is away there is nothing new; the streams stay open and beat. */
    private List<List<OrderUpdate>> read(List<OrderStream> ready) {
        try {
            List<List<OrderUpdate>> updates = reader.after(ready);
            if (failing) {
                LOG.info("streams: reading again");
                failing = false;
            }
            return updates;
        } catch (SQLException e) {
            if (!failing) {
                LOG.log(Level.WARNING, () -> "streams: waiting: " + e.getMessage());
                failing = true;
            }
            return ready.stream().map(stream -> List.<OrderUpdate>of()).toList();
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
        open.all().forEach(OrderStream::drop);
    }
}
