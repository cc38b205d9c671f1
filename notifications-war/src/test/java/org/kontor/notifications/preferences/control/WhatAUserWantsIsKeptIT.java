package org.kontor.notifications.preferences.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.notifications.preferences.entity.QuietHours;

/** R8.1, R8.2, on the real schema */
class WhatAUserWantsIsKeptIT {

    private final UUID ann = UUID.randomUUID();

    @Test
    void nothingSaidIsNoTexts() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            assertThat(PreferencesFixture.preferences(transaction.database()).of(ann))
                    .isEqualTo(Preference.UNSAID)
                    .returns(false, Preference::texts);
        }
    }

    @Test
    void theLastWordCounts() {
        Preference first = wanting(true, LocalTime.of(21, 30));
        Preference last = wanting(false, LocalTime.of(23, 0));
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Preferences preferences = PreferencesFixture.preferences(transaction.database());

            preferences.put(ann, first);
            assertThat(preferences.of(ann)).isEqualTo(first);
            preferences.put(ann, last);
            assertThat(preferences.of(ann)).isEqualTo(last);
        }
    }

    private static Preference wanting(boolean texts, LocalTime from) {
        return new Preference(texts, new QuietHours(ZoneId.of("Europe/Berlin"), from, LocalTime.of(6, 45)));
    }
}
