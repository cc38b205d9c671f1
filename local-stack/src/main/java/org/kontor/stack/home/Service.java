package org.kontor.stack.home;

import java.util.List;
import java.util.Locale;

/** The five services: one WAR, one database and one broker user each, on one server or more ({@link Server}). */
public enum Service {
    USERS,
    TRADING,
    PORTFOLIO,
    MARKETDATA,
    NOTIFICATIONS;

    /** With what notifications sends texts; the part that plays their provider asks for it. */
    public static final String TEXT_TOKEN = "kontor.sms.token";

    /** The name of its first server, its broker user and its folder of secrets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the secrets its server expects as files, besides those of the database and the broker. */
    public List<String> secrets() {
        if (this == NOTIFICATIONS) {
            return List.of("ltpa.password", TEXT_TOKEN);
        }
        return this == USERS
                ? List.of(
                        "ltpa.password",
                        "kontor.admin.password",
                        "kontor.signing.key.password",
                        "kontor.client.trading.password",
                        "kontor.client.portfolio.password",
                        "kontor.client.marketdata.password")
                : List.of("ltpa.password");
    }

    /** The service that is called this. */
    static Service called(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
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
