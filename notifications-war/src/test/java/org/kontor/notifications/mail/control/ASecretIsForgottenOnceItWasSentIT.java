package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.LEASE;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.NOON;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.PATIENCE;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Enclosure;

/** R3.13, R3.14, R2.5, on the real schema and with a real mail server */
class ASecretIsForgottenOnceItWasSentIT {

    private final MailOffice office = new MailOffice();
    private final Enclosure token = new Enclosure("new@example.com", "the-token", NOON.plusMinutes(10));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theMailHasItAndGoesWhereItWasSent() throws Exception {
        office.queue("ann", token).worker().send();

        MimeMessage mail = office.server.taken.get(0);
        assertThat(mail.getContent().toString()).contains("It is the-token");
        assertThat(mail.getRecipients(RecipientType.TO)[0].toString()).contains("new@example.com");
        assertThat(office.enclosed("ann")).containsExactly("");
    }

    @Test
    void anotherTryStillHasIt() throws Exception {
        office.queue("ann", new Enclosure("busy@example.com", "the-token", NOON.plusMinutes(10)))
                .worker()
                .send();

        assertThat(office.states("ann")).containsExactly("failed 1");
        assertThat(office.enclosed("ann")).containsExactly("busy@example.com the-token");
    }

    @Test
    void oneThatIsTooOldIsNotSentAndNotKept() {
        office.queue("ann", token);
        office.clock.pass(Duration.ofMinutes(10));

        office.worker().send();

        assertThat(office.server.taken).isEmpty();
        assertThat(office.states("ann")).containsExactly("dead 1");
        assertThat(office.enclosed("ann")).containsExactly("");
    }

    @Test
    void itGoesOutAlsoWhereOnlyVerifiedAddressesAreMailedTo() {
        office.queue("ann", token).queue("bob");

        assertThat(office.transactions.inOne(() -> DeliveriesFixture.take(
                        RealDatabase.in(office.transactions),
                        Channel.EMAIL,
                        NOON,
                        new Terms(LEASE, 10, Duration.ZERO, PATIENCE, true))))
                .singleElement()
                .returns("new@example.com", taken -> taken.letter().address());
    }
}
