package org.kontor.notifications.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.Delivery;
import org.kontor.notifications.mail.entity.Patience;
import org.kontor.notifications.mail.entity.Report;
import org.kontor.notifications.mail.entity.SendingFailure;

/** One turn of the worker: takes what is due, sends it, and notes what became of it (R3.2). Used by one thread. */
@ApplicationScoped
class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

    /**
     * The part of a lease in which mails are sent; the rest of it is for the last one, whose server may take its time,
     * and for the database.
     */
    private static final int SENDING_PART = 4;

    private static final SendingFailure TOO_LATE = new SendingFailure(true, "what it says is not good any more");

    @Inject
    MailQueue queue;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** What could not be noted yet, because the database went away; noted before anything else is sent. */
    private final List<Report> unnoted = new ArrayList<>();

    private volatile boolean stopped;

    /** The number of mails that were due, up to {@code kontor.mail.batch}. */
    int send() {
        note();
        List<Assignment> taken = queue.take();
        OffsetDateTime end = now().plus(settings.lease().dividedBy(SENDING_PART));
        for (Assignment assignment : taken) {
            Delivery delivery = assignment.delivery();
            boolean late = stopped || now().isAfter(end);
            unnoted.add(new Report(assignment, late ? delivery.givenBack(now()) : sent(assignment)));
        }
        note();
        return taken.size();
    }

    /** Lets the round that is under way send no other mail; what it has taken is given back. */
    void stop() {
        stopped = true;
    }

    private void note() {
        if (!unnoted.isEmpty()) {
            queue.note(unnoted);
            unnoted.clear();
        }
    }

    /** The delivery after a try, whatever happened in it: no mail may hold up the others (R3.11). */
    private Delivery sent(Assignment assignment) {
        if (assignment.letter().isTooLate(now())) {
            return failed(assignment.delivery(), TOO_LATE);
        }
        try {
            postman.deliver(assignment.letter());
            return assignment.delivery().sent(now());
        } catch (MessagingException refused) {
            return failed(assignment.delivery(), SmtpVerdict.of(refused));
        } catch (IllegalArgumentException unwritable) {
            return failed(assignment.delivery(), new SendingFailure(true, String.valueOf(unwritable.getMessage())));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.SEVERE, unexpected, () -> "mail: failed unexpectedly");
            postman.hangUp();
            return failed(assignment.delivery(), new SendingFailure(false, unexpected.toString()));
        }
    }

    private Delivery failed(Delivery delivery, SendingFailure failure) {
        LOG.log(
                Level.WARNING,
                () -> "mail: try " + delivery.attempts() + " of " + delivery.messageId() + " failed: "
                        + failure.reason() + " [" + delivery.correlationId() + "]");
        return delivery.failed(failure, settings.patience(), jitter(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static int jitter() {
        return ThreadLocalRandom.current().nextInt(-Patience.JITTER_PERCENT, Patience.JITTER_PERCENT + 1);
    }
}
