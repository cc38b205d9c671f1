package org.kontor.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The database of a service.
 *
 * @param url JDBC address without user and password
 * @param owner the role that owns the tables
 * @param passwordFile holds the owner's password; white space around it is ignored
 * @param appRole the role of the server, which gets rows only
 */
public record Database(String url, String owner, Path passwordFile, String appRole) {

    private static final int ATTEMPTS = 30;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** @throws MigrationFailed when a role is not a plain name: it becomes part of SQL */
    public Database {
        if (!ROLE.matcher(appRole).matches()) {
            throw new MigrationFailed(
                    MigrationFailed.USAGE,
                    "the application role '" + appRole + "' is not a plain lower-case name",
                    null);
        }
    }

    String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new MigrationFailed(
                    MigrationFailed.USAGE, "cannot read the password file of " + owner + ": " + passwordFile, e);
        }
    }

    /**
     * Waits up to half a minute for a database that is starting too; a refused login fails at once.
     *
     * @throws SQLException when there is no connection to be had
     */
    Connection connect() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, owner, password());
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isStarting(e.getSQLState())) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    /** 08: no connection; 57P03: the server is starting up. */
    private static boolean isStarting(String sqlState) {
        return sqlState != null && (sqlState.startsWith("08") || sqlState.equals("57P03"));
    }
}
