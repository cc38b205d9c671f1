package org.kontor.notifications.users.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.events.EventSample;
import org.kontor.notifications.preferences.control.PreferencesFixture;
import org.kontor.notifications.preferences.entity.Preference;

/** R7.6, R2.6, R1.3, R8.4, on the real schema, with the samples of users */
class OfWhoWasErasedNothingIsKeptIT {

    private static final UUID ANN = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final ContactNews news = ContactNewsFixture.news(transaction.database());

    @AfterEach
    void forget() {
        transaction.close();
    }

    @Test
    void contactMessagesAndMailsAreGone() {
        news.hear(EventSample.of("users.contact_changed.v1"));
        news.hear(EventSample.of("users.password_changed.v1"));
        PreferencesFixture.preferences(transaction.database()).put(ANN, Preference.UNSAID);
        assertThat(kept()).containsExactly(1L, 1L, 1L, 1L);

        news.hear(EventSample.of("users.contact_erased.v1"));

        assertThat(kept()).containsOnly(0L);
    }

    @Test
    void whatComesLateIsNotKept() {
        news.hear(EventSample.of("users.contact_erased.v1"));

        news.hear(EventSample.of("users.contact_changed.v1"));
        news.hear(EventSample.of("users.password_changed.v1"));
        PreferencesFixture.preferences(transaction.database()).put(ANN, Preference.UNSAID);

        assertThat(kept()).containsOnly(0L);
    }

    @Test
    void itIsForgottenOnceHoweverOftenItIsSaid() {
        news.hear(EventSample.of("users.contact_erased.v1"));
        news.hear(EventSample.of("users.contact_erased.v1"));

        assertThat(kept()).containsOnly(0L);
    }

    private List<Long> kept() {
        return List.of("contacts", "notifications", "deliveries", "preferences").stream()
                .map(table -> transaction
                        .database()
                        .find("SELECT count(*) FROM " + table + " WHERE user_id = ?", row -> row.getLong(1), ANN)
                        .orElseThrow())
                .toList();
    }
}
