package org.kontor.trading.instruments.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.House;
import org.kontor.trading.instruments.entity.CorporateAction;

/** R7: who came to the symbol since has new shares already, and a later day would divide them again. */
class ASplitThatWasTriedKeepsItsDayIT {

    private static final LocalDate EX = LocalDate.of(2026, 11, 24);

    private static House house;

    @BeforeAll
    static void open() {
        house = new House(MigratedDatabase.of(Service.TRADING), EX);
    }

    @AfterAll
    static void close() throws SQLException {
        house.close();
    }

    @Test
    void beforeThatTheDayMayChange() {
        announce("early", EX, null);
        announce("early", EX.plusDays(1), null);

        assertThat(told("early")).isEqualTo("2026-11-25 -");
    }

    @Test
    void afterItOnlyTheRestMay() {
        announce("tried", EX, null);
        house.database()
                .change("UPDATE corporate_actions SET offered_at = '2026-11-24T05:00:00Z' WHERE action_id = 'tried'");
        announce("tried", EX.plusDays(1), new BigDecimal("12.50"));
        assertThat(told("tried")).isEqualTo("2026-11-24 -");

        announce("tried", EX, new BigDecimal("50.00"));
        assertThat(told("tried")).isEqualTo("2026-11-24 50.00");
    }

    private static void announce(String id, LocalDate exDate, BigDecimal cashInLieuPrice) {
        house.bean(CorporateActions.class)
                .announce(new CorporateAction(
                        id,
                        "KEPT",
                        "split",
                        null,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(2),
                        cashInLieuPrice,
                        exDate,
                        exDate,
                        exDate));
    }

    /** Its day, and what is paid for the rest of a share. */
    private static String told(String id) {
        return house.database()
                .find(
                        "SELECT ex_date || ' ' || coalesce(round(cash_in_lieu_price, 2)::text, '-')"
                                + " FROM corporate_actions WHERE action_id = ?",
                        row -> row.getString(1),
                        id)
                .orElseThrow();
    }
}
