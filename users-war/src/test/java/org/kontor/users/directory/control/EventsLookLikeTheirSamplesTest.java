package org.kontor.users.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEmailOnly;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEverything;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.Event;
import org.kontor.messaging.NewEvent;
import org.kontor.users.EventFiles;
import org.kontor.users.directory.entity.User;

/** R1.11, R1.7: what is published is what the samples promise to the consumers. */
class EventsLookLikeTheirSamplesTest {

    private static final UUID ID = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    private final User ann = User.customer(ID, registrantWithEverything(), TODAY);

    @Test
    void registered() {
        assertLooksLikeItsSample(UserEvents.registered(ann), "users.v1");
    }

    @Test
    void roleChanged() {
        assertLooksLikeItsSample(UserEvents.roleChanged(ann), "users.v1");
    }

    @Test
    void contactChanged() {
        assertLooksLikeItsSample(UserEvents.contactChanged(ann), "users.contacts.v1");
    }

    @Test
    void registrationRepeated() {
        assertLooksLikeItsSample(UserEvents.registrationRepeated(ann), "users.contacts.v1");
    }

    @Test
    void aNumberThatNobodyGaveIsLeftOut() {
        NewEvent event = UserEvents.contactChanged(User.customer(ID, registrantWithEmailOnly(), TODAY));

        assertThat(event.data()).doesNotContainKey("phone_number");
    }

    @Test
    void everybodyMayReadUsersSoItHoldsNoContactData() {
        assertThat(UserEvents.registered(ann).data().toString())
                .doesNotContainIgnoringCase("ann.lee")
                .doesNotContain("+1415");
    }

    private static void assertLooksLikeItsSample(NewEvent event, String topic) {
        Event sample = EventFiles.sample(event.type());
        assertThat(event.topic()).isEqualTo(topic);
        assertThat(event.key()).isEqualTo(sample.key());
        assertThat(event.subject()).isEqualTo(sample.subject());
        assertThat(event.data()).isEqualTo(sample.data());
    }
}
