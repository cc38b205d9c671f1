package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.LEASE;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.PERMANENT;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.MessagingFailure;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.control.DeliveryRound;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Patience;
import org.kontor.notifications.deliveries.entity.Report;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;

/** R3.3, R3.8, R3.9, on the real schema and with a real mail server */
class AWorkerThatDiesRepeatsAndLosesNothingIT {

    private final MailOffice office = new MailOffice().queue("ann", "bob", "cleo");
    private final DeliveryQueue queue = DeliveriesFixture.queue(office.transactions, office.clock);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void killedBetweenSendingAndNoting() throws MessagingException {
        List<Assignment> taken = queue.take(Channel.EMAIL, MailQueueFixture.terms());
        Postman postman = office.postman(office.clock);
        postman.deliver(taken.get(0).letter());
        postman.deliver(taken.get(1).letter());
        postman.hangUp();

        DeliveryRound other = office.worker();
        assertThat(other.send()).isZero();
        office.clock.pass(LEASE);
        assertThat(other.send()).isEqualTo(3);

        assertThat(office.server.taken).hasSize(5);
        assertThat(new HashSet<>(messageIds())).hasSize(3);
        assertEachIs("sent 2");
        assertEachIsPublishedOnce();
    }

    @Test
    void killedBeforeSending() {
        assertThat(queue.take(Channel.EMAIL, MailQueueFixture.terms())).hasSize(3);

        office.clock.pass(LEASE);
        office.worker().send();

        assertThat(office.server.taken).hasSize(3);
        assertEachIs("sent 2");
    }

    @Test
    void theDatabaseGoesAwayBeforeTheOutcomesAreNoted() {
        List<Report> lost = new ArrayList<>();
        DeliveryQueue failingOnce = new DeliveryQueue() {
            @Override
            public List<Assignment> take(Channel channel, Terms terms) {
                return queue.take(channel, terms);
            }

            @Override
            public void note(List<Report> reports) {
                if (lost.isEmpty()) {
                    lost.addAll(reports);
                    throw new MessagingFailure("the database is away", null);
                }
                queue.note(reports);
            }
        };
        DeliveryRound worker = office.worker(failingOnce, office.postman(office.clock));

        assertThatExceptionOfType(MessagingFailure.class).isThrownBy(worker::send);
        assertEachIs("sending 1");
        worker.send();

        assertThat(lost).hasSize(3);
        assertThat(office.server.taken).hasSize(3);
        assertEachIs("sent 1");
        assertEachIsPublishedOnce();
    }

    @Test
    void whoNotesTwiceIsHeardOnce() {
        List<Report> reports = sent(queue.take(Channel.EMAIL, MailQueueFixture.terms()));

        queue.note(reports);
        queue.note(reports);

        assertEachIs("sent 1");
        assertEachIsPublishedOnce();
    }

    @Test
    void whoseLeaseHasEndedHasNoSayExceptThatHeSent() {
        List<Assignment> late = queue.take(Channel.EMAIL, MailQueueFixture.terms());
        office.clock.pass(LEASE);
        queue.take(Channel.EMAIL, MailQueueFixture.terms());

        queue.note(late.stream()
                .map(taken -> new Report(
                        taken,
                        taken.delivery()
                                .failed(PERMANENT, new Patience(LEASE, 6), 0, OffsetDateTime.now(office.clock))))
                .toList());
        assertEachIs("sending 2");
        queue.note(sent(late));
        assertEachIs("sent 2");
        assertEachIsPublishedOnce();
    }

    private List<Report> sent(List<Assignment> taken) {
        return taken.stream()
                .map(each -> new Report(each, each.delivery().sent(OffsetDateTime.now(office.clock))))
                .toList();
    }

    private void assertEachIs(String state) {
        for (String name : List.of("ann", "bob", "cleo")) {
            assertThat(office.states(name)).containsExactly(state);
        }
    }

    private void assertEachIsPublishedOnce() {
        for (String name : List.of("ann", "bob", "cleo")) {
            assertThat(office.published(name)).containsExactly("corr-" + name);
        }
    }

    private List<String> messageIds() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : office.server.taken) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }
}
