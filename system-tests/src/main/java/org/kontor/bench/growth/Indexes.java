package org.kontor.bench.growth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that are away while a table is filled, for building them at the end takes a fraction of the time. Primary
 * keys stay: ids come in order, and foreign keys refer to them.
 */
record Indexes(List<String> drops, List<String> creations) {

    private static final String CONSTRAINTS = """
            SELECT format('ALTER TABLE %1$I DROP CONSTRAINT %2$I', '{0}', conname),
                   format('ALTER TABLE %1$I ADD CONSTRAINT %2$I %3$s', '{0}', conname, pg_get_constraintdef(oid))
              FROM pg_constraint u
             WHERE conrelid = 'public.{0}'::regclass AND contype = 'u'
               AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = u.conindid)""";
    private static final String OTHERS = """
            SELECT format('DROP INDEX public.%I', c.relname), pg_get_indexdef(i.indexrelid)
              FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
             WHERE i.indrelid = 'public.{0}'::regclass
               AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)""";

    static Indexes of(Connection connection, Iterable<String> tables) throws SQLException {
        Indexes indexes = new Indexes(new ArrayList<>(), new ArrayList<>());
        for (String table : tables) {
            indexes.read(connection, CONSTRAINTS.replace("{0}", table));
            indexes.read(connection, OTHERS.replace("{0}", table));
        }
        return indexes;
    }

    private void read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                drops.add(row.getString(1));
                creations.add(row.getString(2));
            }
        }
    }
}
