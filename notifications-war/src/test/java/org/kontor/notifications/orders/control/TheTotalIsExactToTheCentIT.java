package org.kontor.notifications.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.control.OpenTransaction;
import org.kontor.notifications.database.control.RealDatabase;
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
            executions.keep(part);
            executions.keep(part);
            assertThat(executions.total(part)).isEqualByComparingTo("110774.00");

            executions.keep(whole);
            assertThat(executions.total(whole)).isEqualByComparingTo("277100.00");
        }
    }

    @Test
    void itFollowsFromTheAveragePriceWhereAFillWasNeverHeardOf() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Executions executions = executions(transaction);
            executions.keep(whole);

            assertThat(executions.total(whole)).isEqualByComparingTo("277100.00");
        }
    }

    @Test
    void itIsNothingForAnOrderThatWasNotFilled() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            OrderFacts rejected = OrderEventReader.read(EventSample.of("trading.order.rejected.v1"));

            assertThat(executions(transaction).total(rejected)).isEqualByComparingTo("0");
        }
    }

    private static Executions executions(OpenTransaction transaction) {
        Executions executions = new Executions();
        executions.database = transaction.database();
        return executions;
    }
}
