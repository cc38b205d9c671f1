package org.kontor.notifications.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.events.EventSample;
import org.kontor.notifications.orders.entity.OrderFacts;

/** R5.3, on the real schema */
class TheTotalIsExactToTheCentIT {

    private final OrderFacts part = OrderEventReader.read(EventSample.of("trading.order.partially_filled.v1"));
    private final OrderFacts whole = OrderEventReader.read(EventSample.of("trading.order.filled.v1"));

    @Test
    void itIsTheSumOfTheFillsHoweverOftenOneIsHeardOf() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Executions executions = executions(transaction);

            assertThat(executions.keep(List.of(part))).containsExactly(new BigDecimal("110774.00"));
            assertThat(executions.keep(List.of(part, whole, whole)))
                    .containsExactly(
                            new BigDecimal("110774.00"), new BigDecimal("277100.00"), new BigDecimal("277100.00"));
        }
    }

    @Test
    void itFollowsFromTheAveragePriceWhereAFillWasNeverHeardOf() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            assertThat(executions(transaction).keep(List.of(whole))).containsExactly(new BigDecimal("277100.00"));
        }
    }

    @Test
    void itIsThatOfTheFillWhereThereIsOnlyOne() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            OrderFacts atOnce = OrderEventReader.read(EventSample.with(
                    "trading.order.filled.v1",
                    "execution",
                    "{\"id\": \"once\", \"qty\": \"500\", \"gross\": \"277100.01\"}"));
            Executions executions = executions(transaction);

            assertThat(executions.keep(List.of(atOnce))).containsExactly(new BigDecimal("277100.01"));
            assertThat(executions.keep(List.of(atOnce))).containsExactly(new BigDecimal("277100.01"));
            assertThat(transaction
                            .database()
                            .list(
                                    "SELECT id FROM executions WHERE order_id = ?",
                                    row -> row.getString(1),
                                    atOnce.orderId()))
                    .containsExactly("once");
        }
    }

    @Test
    void itIsNothingForAnOrderThatWasNotFilled() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            OrderFacts rejected = OrderEventReader.read(EventSample.of("trading.order.rejected.v1"));

            assertThat(executions(transaction).keep(List.of(rejected))).containsExactly(new BigDecimal("0.00"));
        }
    }

    private static Executions executions(OpenTransaction transaction) {
        return NewsFixture.executions(transaction.database());
    }
}
