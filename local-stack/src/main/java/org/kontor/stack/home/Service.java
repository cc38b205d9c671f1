package org.kontor.stack.home;

import java.util.Locale;

/** The five application servers: one WAR, one database and one broker user each. */
public enum Service {
    USERS,
    TRADING,
    PORTFOLIO,
    MARKETDATA,
    NOTIFICATIONS;

    /** The name of its part, its server, its broker user and its folder of secrets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String war() {
        return id() + "-war";
    }

    public String database() {
        return "kontor_" + id();
    }

    /** The role that owns the tables and migrates them; no server knows its password. */
    public String ownerRole() {
        return database() + "_owner";
    }

    /** The role the server connects as: rows only, no definitions. */
    public String appRole() {
        return database() + "_app";
    }
}
