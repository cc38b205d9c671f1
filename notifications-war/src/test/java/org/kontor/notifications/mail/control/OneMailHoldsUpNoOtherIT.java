package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.LEASE;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.deliveries.control.DeliveryRound;
import org.kontor.notifications.deliveries.entity.Letter;

/** R3.3, R3.4, R3.5, R3.11, on the real schema and with a real mail server */
class OneMailHoldsUpNoOtherIT {

    private static final Duration AN_EIGHTH_OF_THE_LEASE = LEASE.dividedBy(8);

    private final MailOffice office = new MailOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eachHasTheOutcomeThatTheServerGaveIt() {
        office.queue("ann", "nobody", "full", "strict", "busy", "bob");

        assertThat(office.worker().send()).isEqualTo(6);

        assertThat(office.server.taken).hasSize(2);
        assertThat(office.states("ann")).containsExactly("sent 1");
        assertThat(office.states("nobody")).containsExactly("dead 1");
        assertThat(office.states("full")).containsExactly("failed 1");
        assertThat(office.states("strict")).containsExactly("dead 1");
        assertThat(office.states("busy")).containsExactly("failed 1");
        assertThat(office.states("bob")).containsExactly("sent 1");
        assertThat(office.published("nobody")).isEmpty();
    }

    @Test
    void aRoundTakesThreeStatementsHoweverManyMailsItSends() {
        office.queue(IntStream.range(0, 100).mapToObj(i -> "user" + i).toArray(String[]::new));
        int before = office.statements.count();

        assertThat(office.worker().send()).isEqualTo(100);

        assertThat(office.statements.count() - before).isEqualTo(3);
        assertThat(office.server.connections()).isEqualTo(1);
        assertThat(office.states("user99")).containsExactly("sent 1");
        assertThat(office.published("user99")).containsExactly("corr-user99");
    }

    @Test
    void oneThatBreaksTheSenderIsTriedAgainAndGivenUpLikeAnyOther() {
        office.queue("ann", "broken", "bob");
        Postman breaking = new Postman() {
            @Override
            void deliver(Letter letter) throws MessagingException {
                if (letter.address().startsWith("broken@")) {
                    throw new IllegalStateException("nobody has thought of this");
                }
                super.deliver(letter);
            }
        };
        breaking.session = office.server.session();
        breaking.settings = MailQueueFixture.settings();
        breaking.clock = office.clock;
        DeliveryRound worker = office.worker(breaking);

        worker.send();
        assertThat(office.server.taken).hasSize(2);
        assertThat(office.states("broken")).containsExactly("failed 1");
        for (int tried = 1; tried < 6; tried++) {
            office.clock.pass(Duration.ofDays(1));
            worker.send();
        }
        assertThat(office.states("broken")).containsExactly("dead 6");
        assertThat(office.server.taken).hasSize(2);
    }

    @Test
    void whatASlowServerLeavesNoTimeForIsGivenBackUntried() {
        office.queue("ann", "bob", "cleo", "dora", "emil");
        Postman slow = new Postman() {
            @Override
            void deliver(Letter letter) throws MessagingException {
                super.deliver(letter);
                office.clock.pass(AN_EIGHTH_OF_THE_LEASE);
            }
        };
        slow.session = office.server.session();
        slow.settings = MailQueueFixture.settings();
        slow.clock = office.clock;
        DeliveryRound worker = office.worker(slow);

        worker.send();
        assertThat(states()).containsExactly("queued 0", "queued 0", "sent 1", "sent 1", "sent 1");
        worker.send();
        assertThat(states()).containsOnly("sent 1");
        assertThat(office.server.taken).hasSize(5);
    }

    @Test
    void aWorkerThatIsToldToStopGivesBackWhatItHasTaken() {
        office.queue("ann", "bob");
        DeliveryRound worker = office.worker();

        worker.stop();
        worker.send();

        assertThat(office.server.taken).isEmpty();
        assertThat(office.states("ann")).containsExactly("queued 0");
        assertThat(office.worker().send()).isEqualTo(2);
    }

    private List<String> states() {
        return List.of("ann", "bob", "cleo", "dora", "emil").stream()
                .flatMap(name -> office.states(name).stream())
                .sorted()
                .toList();
    }
}
