package org.kontor.users.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A user in the database, for what belongs to one. */
public final class StoredUser {

    private static final String INSERT = """
            INSERT INTO users (id, email, email_key, email_verified, name, status, locale, timezone, created_at, version)
            SELECT id, id || '@example.com', id || '@example.com', false, 'Ann Lee', 'PENDING', 'en-US',
                'America/New_York', now(), 1 FROM (SELECT ?::uuid AS id) AS one""";

    private StoredUser() {}

    public static UUID fresh() {
        UUID id = UUID.randomUUID();
        try (Connection owner = RealDatabase.shared().asOwner();
                PreparedStatement insert = owner.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
