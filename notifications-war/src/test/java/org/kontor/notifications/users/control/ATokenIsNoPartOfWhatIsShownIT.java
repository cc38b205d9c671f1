package org.kontor.notifications.users.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.events.EventSample;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.page.PageRequest;

/** R7.4, R7.5, on the real schema, with the samples of users */
class ATokenIsNoPartOfWhatIsShownIT {

    private static final UUID ANN = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
    private static final String SECRET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final ContactNews news = ContactNewsFixture.news(transaction.database());

    @AfterEach
    void forget() {
        transaction.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email_verification_requested", "password_reset_requested"})
    void itWaitsForItsMailBesideTheText(String type) {
        news.hear(EventSample.of("users." + type + ".v1"));

        assertThat(column("concat_ws(' ', n.channel, n.recipient, n.secret, d.status)"))
                .containsExactly("email Ann.Lee@example.com " + SECRET + " queued");
        assertThat(column("n.body"))
                .singleElement()
                .asString()
                .contains(Text.WITHHELD)
                .doesNotContain(SECRET);
        assertThat(MessagesFixture.messages(transaction.database()).page(ANN, null, PageRequest.of(null, null)))
                .isEmpty();
    }

    @Test
    void aCodeWaitsForItsTextBesideTheText() {
        news.hear(EventSample.of("users.phone_verification_requested.v1"));

        assertThat(column("concat_ws(' ', n.channel, n.recipient, n.secret, d.channel, d.status, d.segments)"))
                .containsExactly("sms +14155550123 012345 sms queued 1");
        assertThat(column("n.body"))
                .containsExactly(Text.WITHHELD_BY_PHONE + " is your Kontor code. It is good once, until 14:40 UTC."
                        + " Give it to nobody; we never ask for it.");
        assertThat(MessagesFixture.messages(transaction.database()).page(ANN, null, PageRequest.of(null, null)))
                .isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> news.hear(
                        EventSample.with("users.phone_verification_requested.v1", "phone_number", "\"+0 123\"")));
    }

    @Test
    void anEventThatHasItNoMoreIsPassedBy() {
        news.hear(EventSample.with("users.password_reset_requested.v1", "secret", null));

        assertThat(column("n.id::text")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> news.hear(EventSample.with("users.password_reset_requested.v1", "email", "\"ann\"")));
    }

    @Test
    void aChangedAddressIsToldAtTheOldOne() {
        news.hear(EventSample.of("users.email_changed.v1"));

        assertThat(column("concat_ws(' ', n.channel, n.recipient, d.status)"))
                .containsExactly("email Ann.Lee@example.com queued");
    }

    @Test
    void aChangedPasswordIsToldEverywhere() {
        news.hear(EventSample.of("users.password_changed.v1"));

        assertThat(column("concat_ws(' ', n.channel, n.subject, d.status)"))
                .containsExactly("inapp Your password was changed queued");
    }

    @Test
    void aSecondFactorIsToldEverywhere() {
        news.hear(EventSample.of("users.second_factor_added.v1"));
        news.hear(EventSample.of("users.second_factor_removed.v1"));

        assertThat(column("concat_ws(' ', n.channel, n.subject, d.status)"))
                .containsExactlyInAnyOrder(
                        "inapp Your second factor was turned on queued",
                        "inapp Your second factor was turned off queued");
    }

    private List<String> column(String what) {
        return transaction
                .database()
                .list(
                        "SELECT " + what + " FROM notifications n JOIN deliveries d ON d.notification_id = n.id"
                                + " WHERE n.user_id = ?",
                        row -> row.getString(1),
                        ANN);
    }
}
