package org.kontor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R2, R3. */
class ValuesAreBoundAndColumnsTravelWholeIT {

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
    void text_that_looks_like_a_statement_stays_text() {
        String hostile = "'); DROP TABLE notes; --";

        database.change("INSERT INTO notes VALUES (?, ?)", 1, hostile);

        assertThat(database.find("SELECT id FROM notes WHERE words = ?", row -> row.getInt(1), hostile))
                .contains(1);
    }

    @Test
    void null_is_a_value_where_the_statement_casts_it() {
        database.change("INSERT INTO notes VALUES (1, ?::text)", (Object) null);

        assertThat(database.list("SELECT words IS NULL FROM notes", row -> row.getBoolean(1)))
                .containsExactly(true);
    }

    @Test
    void many_rows_are_written_by_one_statement_with_their_nulls_and_every_decimal() {
        List<BigDecimal> amounts =
                Arrays.asList(new BigDecimal("1E+3"), null, new BigDecimal("0.0000000001"), new BigDecimal("2.50"));
        List<String> words = Arrays.asList("a \"quoted\" {one}", "NULL", null, "a, b\\c");

        int written = database.change(
                "INSERT INTO notes SELECT place, words, amount"
                        + " FROM unnest(?::text[], ?::numeric[]) WITH ORDINALITY AS new(words, amount, place)",
                Database.column(words, word -> word),
                Database.column(amounts, amount -> amount));

        assertThat(written).isEqualTo(4);
        assertThat(database.list("SELECT words FROM notes ORDER BY id", row -> row.getString(1)))
                .isEqualTo(words);
        assertThat(database.list("SELECT amount::text FROM notes ORDER BY id", row -> row.getString(1)))
                .containsExactly("1000", null, "0.0000000001", "2.50");
    }
}
