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
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.PhoneNumber;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.Secret;

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
    void lifeEvents() {
        assertLooksLikeItsSample(UserEvents.verified(ann), "users.v1");
        assertLooksLikeItsSample(UserEvents.updated(ann), "users.v1");
        assertLooksLikeItsSample(UserEvents.deactivated(ann), "users.v1");
        assertLooksLikeItsSample(UserEvents.reactivated(ann), "users.v1");
        assertLooksLikeItsSample(UserEvents.erased(ann), "users.v1");
        assertLooksLikeItsSample(UserEvents.contactErased(ann), "users.contacts.v1");
    }

    @Test
    void letters() {
        Secret token = Secret.presented("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
        EmailAddress address = new EmailAddress("Ann.Lee@example.com");
        assertLooksLikeItsSample(
                LetterEvents.emailVerificationRequested(ann, address, new Issued(token, TODAY.plusDays(1))),
                "users.contacts.v1");
        assertLooksLikeItsSample(
                LetterEvents.phoneVerificationRequested(
                        ann,
                        new PhoneNumber("+14155550123"),
                        new Issued(Secret.presented("012345"), TODAY.plusMinutes(10))),
                "users.contacts.v1");
        assertLooksLikeItsSample(
                LetterEvents.passwordResetRequested(ann, new Issued(token, TODAY.plusMinutes(10))),
                "users.contacts.v1");
        assertLooksLikeItsSample(LetterEvents.passwordChanged(ann), "users.contacts.v1");
        assertLooksLikeItsSample(LetterEvents.emailChanged(ann, address), "users.contacts.v1");
        assertLooksLikeItsSample(LetterEvents.secondFactorAdded(ann), "users.contacts.v1");
        assertLooksLikeItsSample(LetterEvents.secondFactorRemoved(ann), "users.contacts.v1");
    }

    @Test
    void aNumberThatNobodyGaveIsLeftOut() {
        NewEvent event = UserEvents.contactChanged(User.customer(ID, registrantWithEmailOnly(), TODAY));

        assertThat(event.data()).doesNotContainKeys("phone_number", "phone_verified");
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
