package org.kontor.marketdata.idempotency.control;

import javax.sql.DataSource;

/** The component's control without a server around it. */
public final class KeyedCreationsFixture {

    private KeyedCreationsFixture() {}

    public static KeyedCreations stored(DataSource database) {
        KeyedCreations creations = new KeyedCreations();
        creations.database = database;
        return creations;
    }
}
