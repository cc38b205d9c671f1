package org.kontor.notifications.acts.control;

import java.time.Clock;
import org.kontor.database.Database;

/** The record of what staff does, over a test's own database. */
public final class StaffActsFixture {

    private StaffActsFixture() {}

    public static StaffActs acts(Database database) {
        StaffActs acts = new StaffActs();
        acts.database = database;
        acts.clock = Clock.systemUTC();
        return acts;
    }
}
