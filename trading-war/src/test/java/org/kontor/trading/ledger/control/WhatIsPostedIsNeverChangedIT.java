package org.kontor.trading.ledger.control;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;

/** R4: not by the server's role, whatever its code does. */
class WhatIsPostedIsNeverChangedIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static MigratedDatabase database;

    @BeforeAll
    static void trade() throws Exception {
        database = MigratedDatabase.of(Service.TRADING);
        try (House house = new House(database, LocalDate.of(2026, 11, 24))) {
            new Floor(house, house.open("1000.00")).buy("AAPL", "1", "100.00");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE transactions SET value_date = value_date + 1",
                "DELETE FROM transactions",
                "UPDATE transaction_lines SET debit = debit + 1",
                "DELETE FROM transaction_lines",
                "TRUNCATE transaction_lines",
                "UPDATE executions SET gross = gross + 1",
                "DELETE FROM executions",
                "UPDATE execution_fees SET amount = amount + 1",
                "UPDATE settlements SET executions = executions + 1",
                "DELETE FROM settlements",
                "UPDATE good_faith_violations SET occurred_on = occurred_on - 1",
                "INSERT INTO balances SELECT id, 'USD', 'cash', 1 FROM accounts",
                "UPDATE balances SET balance = balance + 1",
                "ALTER TABLE transaction_lines DISABLE TRIGGER post_lines"
            })
    void theServerMayNot(String statement) throws SQLException {
        try (Connection application = database.connect();
                Statement sql = application.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> sql.execute(statement))
                    .satisfies(refused ->
                            Assertions.assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }
}
