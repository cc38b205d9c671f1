package org.kontor.stack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database with its two roles: the owner, who migrates, and the application, which has rows only. Each may connect
 * to no other database. Safe to repeat; a repetition brings passwords and limits up to date.
 */
public record DatabaseAccounts(
        String database, String ownerRole, String ownerPassword, String appRole, String appPassword) {

    public void create(PostgresPart server) throws SQLException {
        try (Connection connection = server.connectAsOperator("postgres");
                Statement sql = connection.createStatement()) {
            role(connection, ownerRole, ownerPassword);
            role(connection, appRole, appPassword);
            sql.execute("ALTER ROLE " + appRole + " SET lock_timeout = '5s'");
            sql.execute("ALTER ROLE " + appRole + " SET statement_timeout = '10s'");
            sql.execute("ALTER ROLE " + appRole + " SET idle_in_transaction_session_timeout = '30s'");
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", database)) {
                sql.execute("CREATE DATABASE " + database + " OWNER " + ownerRole);
            }
            sql.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
            sql.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            sql.execute("GRANT CONNECT ON DATABASE " + database + " TO " + appRole);
        }
        try (Connection connection = server.connectAsOperator(database);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER SCHEMA public OWNER TO " + ownerRole);
            sql.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            sql.execute("GRANT USAGE ON SCHEMA public TO " + appRole);
        }
    }

    /** Definitions take no parameters in SQL; names are ours and passwords are letters and digits, which is checked. */
    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!password.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("the password of " + role + " must be letters and digits only");
        }
        boolean known = exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role);
        try (Statement sql = connection.createStatement()) {
            sql.execute((known ? "ALTER" : "CREATE") + " ROLE " + role
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password
                    + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
