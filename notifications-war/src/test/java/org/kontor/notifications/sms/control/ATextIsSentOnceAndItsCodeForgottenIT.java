package org.kontor.notifications.sms.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.LEASE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.messages.entity.Channel;

/** R9.2, R9.3, R3.13, on the real schema and with a real provider */
class ATextIsSentOnceAndItsCodeForgottenIT {

    private final TextOffice office = new TextOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoDiesBetweenSendingAndNotingSendsUnderTheSameKey() {
        office.with(office.unproved(), null).postCode("+4915550201");
        List<Assignment> taken = office.queue.take(Channel.SMS, office.settings.terms());
        assertThat(TextQueueFixture.texter(office.settings).carry(taken.get(0).letter()))
                .isEmpty();

        office.clock.pass(LEASE);
        office.worker().send();

        assertThat(office.provider.requests).hasSize(2);
        assertThat(office.provider.taken).hasSize(1);
        assertThat(office.states()).containsExactly("sent 2");
    }

    @Test
    void theCodeIsForgottenOnceItWasSent() {
        office.with(office.unproved(), null).postCode("+4915550201");
        assertThat(office.enclosed()).containsExactly("+4915550201 012345");

        office.worker().send();

        assertThat(office.provider.requests.get(0).form()).containsEntry("Body", "It is 012345");
        assertThat(office.enclosed()).containsExactly("");
    }

    @Test
    void aProviderThatIsBusyIsAskedAgainWithTheCode() {
        office.with(office.unproved(), null).postCode("+4915550503");

        office.worker().send();

        assertThat(office.states()).containsExactly("failed 1");
        assertThat(office.enclosed()).containsExactly("+4915550503 012345");
    }

    @Test
    void aNumberThatTheProviderRefusesIsGivenUp() {
        office.with(office.unproved(), null).postCode("+4915550400");

        office.worker().send();

        assertThat(office.states()).containsExactly("dead 1");
    }

    @Test
    void aCodeThatIsTooOldIsNotSent() {
        office.with(office.unproved(), null).postCode("+4915550201");
        office.clock.pass(Duration.ofMinutes(10));

        office.worker().send();

        assertThat(office.provider.requests).isEmpty();
        assertThat(office.states()).containsExactly("dead 1");
    }
}
