package org.kontor.notifications.preferences.control;

import org.kontor.database.Database;

public final class PreferencesFixture {

    private PreferencesFixture() {}

    public static Preferences preferences(Database database) {
        Preferences preferences = new Preferences();
        preferences.database = database;
        return preferences;
    }
}
