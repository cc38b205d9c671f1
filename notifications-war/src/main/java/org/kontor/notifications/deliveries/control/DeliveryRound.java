package org.kontor.notifications.deliveries.control;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.deliveries.entity.Patience;
import org.kontor.notifications.deliveries.entity.Report;
import org.kontor.notifications.deliveries.entity.SendingFailure;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;

/** One turn of a worker: takes what is due, sends it, and notes what became of it (R3.2). Used by one thread. */
public final class DeliveryRound {

    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());

    /**
     * The part of a lease in which letters are sent; the rest of it is for the last one, whose server may take its
     * time, and for the database.
     */
    private static final int SENDING_PART = 4;

    private static final SendingFailure TOO_LATE = new SendingFailure(true, "what it says is not good any more");

    private final Channel channel;
    private final DeliveryQueue queue;
    private final Carrier carrier;
    private final Terms terms;
    private final Clock clock;

    /** What could not be noted yet, because the database went away; noted before anything else is sent. */
    private final List<Report> unnoted = new ArrayList<>();

    private volatile boolean stopped;

    public DeliveryRound(Channel channel, DeliveryQueue queue, Carrier carrier, Terms terms, Clock clock) {
        this.channel = channel;
        this.queue = queue;
        this.carrier = carrier;
        this.terms = terms;
        this.clock = clock;
    }

    /** The number of deliveries that were due, up to a batch. */
    public int send() {
        note();
        List<Assignment> taken = queue.take(channel, terms);
        OffsetDateTime end = now().plus(terms.lease().dividedBy(SENDING_PART));
        for (Assignment assignment : taken) {
            Delivery delivery = assignment.delivery();
            boolean late = stopped || now().isAfter(end);
            unnoted.add(new Report(assignment, late ? delivery.givenBack(now()) : sentInTime(assignment)));
        }
        note();
        return taken.size();
    }

    /** Lets the round that is under way send nothing more; what it has taken is given back. */
    public void stop() {
        stopped = true;
    }

    private void note() {
        if (!unnoted.isEmpty()) {
            queue.note(unnoted);
            unnoted.clear();
        }
    }

    /** The delivery after a try, or put off to the end of its user's quiet hours (R3.15). */
    private Delivery sentInTime(Assignment assignment) {
        OffsetDateTime now = now();
        OffsetDateTime due = assignment.letter().dueFrom(now);
        return due.isAfter(now) ? assignment.delivery().givenBack(due) : sent(assignment);
    }

    /** The delivery after a try, whatever happened in it: none may hold up the others (R3.11). */
    private Delivery sent(Assignment assignment) {
        if (assignment.letter().isTooLate(now())) {
            return failed(assignment.delivery(), TOO_LATE);
        }
        try {
            return carrier.carry(assignment.letter())
                    .map(failure -> failed(assignment.delivery(), failure))
                    .orElseGet(() -> assignment.delivery().sent(now()));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.SEVERE, unexpected, () -> channel.word() + ": failed unexpectedly");
            carrier.hangUp();
            return failed(assignment.delivery(), new SendingFailure(false, unexpected.toString()));
        }
    }

    private Delivery failed(Delivery delivery, SendingFailure failure) {
        LOG.log(
                Level.WARNING,
                () -> channel.word() + ": try " + delivery.attempts() + " of " + delivery.messageId() + " failed: "
                        + failure.reason() + " [" + delivery.correlationId() + "]");
        return delivery.failed(failure, terms.patience(), jitter(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static int jitter() {
        return ThreadLocalRandom.current().nextInt(-Patience.JITTER_PERCENT, Patience.JITTER_PERCENT + 1);
    }
}
