package org.kontor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R1, R4. */
class AStatementIsPartOfTheCallersTransactionIT {

    private RealDatabase real;
    private Database database;

    @BeforeEach
    void begin() throws SQLException {
        real = new RealDatabase();
        database = real.database();
    }

    @AfterEach
    void end() throws SQLException {
        real.close();
    }

    @Test
    void what_it_changed_is_seen_in_it_and_gone_when_it_is_rolled_back() throws SQLException {
        assertThat(database.change("INSERT INTO notes VALUES (1, 'one'), (2, 'two')"))
                .isEqualTo(2);
        assertThat(database.list("SELECT words FROM notes ORDER BY id", row -> row.getString(1)))
                .containsExactly("one", "two");

        real.rollBack();

        assertThat(database.find("SELECT id FROM notes", row -> row.getInt(1))).isEmpty();
    }

    @Test
    void a_failure_keeps_the_code_of_the_database_and_no_connection() {
        database.change("INSERT INTO notes VALUES (1)");

        assertThatThrownBy(() -> database.change("INSERT INTO notes VALUES (1)"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("notes_pkey")
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("23505"));

        assertThat(real.lent()).isZero();
    }

    @Test
    void a_reader_that_fails_leaves_no_connection_behind() {
        assertThatThrownBy(() -> database.list("SELECT 'words'", row -> row.getInt(1)))
                .isInstanceOf(DatabaseFailure.class);
        assertThatThrownBy(() -> database.find("SELECT 1", row -> {
                    throw new IllegalStateException("not such a row");
                }))
                .hasMessage("not such a row");

        assertThat(real.lent()).isZero();
    }
}
