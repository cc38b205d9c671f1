package org.kontor.trading.executions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;

/** R4, kept by the database: what settles and who is told goes by these. */
class AnExecutionNamesItsAccountAndDaysIT {

    private static final MigratedDatabase DATABASE = MigratedDatabase.of(Service.TRADING);
    private static final String NOT_NULL = "23502";

    private final House house = new House(DATABASE, LocalDate.of(2026, 11, 24));

    private UUID execution;

    @BeforeEach
    void trade() {
        execution = new Floor(house, house.open("1000.00")).buy("AAPL", "1", "100.00");
    }

    @AfterEach
    void close() throws SQLException {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_id", "trade_date", "settle_date"})
    void always(String column) throws SQLException {
        try (Connection owner = DATABASE.asOwner();
                PreparedStatement forget =
                        owner.prepareStatement("UPDATE executions SET " + column + " = NULL WHERE id = ?")) {
            forget.setObject(1, execution);
            assertThatThrownBy(forget::executeUpdate)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_NULL));
        }
    }
}
