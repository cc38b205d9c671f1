package org.kontor.notifications.sms.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.preferences.entity.Preference;

/** R8.1, R9.4, R9.5, on the real schema and with a real provider */
class ATextGoesToWhoWantsItIT {

    private static final Preference QUIET_NOW = TextOffice.wanting(LocalTime.of(11, 0), TextOffice.TWO_HOURS_LATER);

    private final TextOffice office = new TextOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void toWhoHasProvedHisNumberAndAskedForTexts() {
        assertThat(office.willing().post()).isZero();

        office.worker().send();

        assertThat(office.states()).containsExactly("sent 1");
        assertThat(office.provider.taken).hasSize(1);
    }

    @Test
    void nobodyWhoHasNotAskedForThem() {
        assertThat(office.with(office.proved(), null).post()).isEqualTo(1);
        assertThat(office.states()).isEmpty();
    }

    @Test
    void nobodyWhoHasNotProvedHisNumber() {
        assertThat(office.with(office.unproved(), QUIET_NOW).post()).isEqualTo(1);
        assertThat(office.states()).isEmpty();
    }

    @Test
    void notToWhoHasChangedHisMind() {
        office.willing().post();
        office.with(office.proved(), Preference.UNSAID);

        assertThat(office.worker().send()).isZero();
        assertThat(office.states()).containsExactly("queued 0");
    }

    @Test
    void notInQuietHoursAndThenWithoutAnotherTry() {
        office.with(office.proved(), QUIET_NOW).post();

        office.worker().send();
        assertThat(office.states()).containsExactly("queued 0");
        assertThat(office.worker().send()).isZero();

        office.clock.pass(Duration.ofHours(2));
        office.worker().send();
        assertThat(office.states()).containsExactly("sent 1");
    }

    @Test
    void aCodeAtAnyTimeAndToAnyNumber() {
        office.with(office.unproved(), QUIET_NOW).postCode("+4915551201");

        office.worker().send();

        assertThat(office.states()).containsExactly("sent 1");
        assertThat(office.provider.requests.get(0).form()).containsEntry("To", "+4915551201");
    }

    @Test
    void notMoreThanTenADay() {
        office.willing();
        for (int posted = 0; posted < 10; posted++) {
            assertThat(office.post()).isZero();
        }

        assertThat(office.post()).isEqualTo(1);
        assertThat(office.postCode("+4915550201")).isZero();

        office.clock.pass(Duration.ofDays(1).plusSeconds(1));
        assertThat(office.post()).isZero();
    }
}
