package org.kontor.trading.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.NewEvent;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.books.Samples;
import org.kontor.trading.ledger.entity.Balances;

/** R1, R3: one event and one posting for each account and date. */
class ASettlementIsToldOnceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void withTheMoneyThatBecameSettled() throws Exception {
        try (House house = new House(MigratedDatabase.of(Service.TRADING), DAY)) {
            Floor floor = new Floor(house, house.open("1000.00"));
            floor.buy("AAPL", "10", "100.00");
            floor.sell("AAPL", "5", "101.00");
            floor.buy("AAPL", "1", "105.00");
            house.clock().set(DAY.plusDays(1));
            floor.sell("AAPL", "1", "100.00");
            Settlement settlement = CommittedSettlement.in(house);
            settlement.settle(settlement.today());
            settlement.settle(settlement.today());

            List<NewEvent> events = house.outbox().events();
            assertThat(events).hasSize(1);
            Samples.assertHasTheMembersOfItsSample(events.get(0));
            assertThat(events.get(0).data().getString("amount")).isEqualTo("400.00");
            assertThat(events.get(0).data().getInt("executions")).isEqualTo(3);
            Balances balances = house.balances(floor.account());
            assertThat(balances.settled()).isEqualByComparingTo("400.00");
            assertThat(balances.unsettled()).isEqualByComparingTo("100.00");
        }
    }

    @Test
    void andOpenOrdersHoldItSettledTheOldestFirst() throws Exception {
        try (House house = new House(MigratedDatabase.of(Service.TRADING), DAY)) {
            Floor floor = new Floor(house, house.open("1000.00"));
            floor.buy("AAPL", "10", "100.00");
            floor.sell("AAPL", "5", "100.00");
            house.clock().set(DAY.plusDays(1));
            floor.sell("AAPL", "3", "100.00");
            floor.orderToBuy("MSFT", "4", "100.00");
            floor.orderToBuy("MSFT", "4", "100.00");
            Settlement settlement = CommittedSettlement.in(house);
            settlement.settle(settlement.today());

            assertThat(house.database()
                            .list(
                                    "SELECT hold_unsettled FROM orders WHERE hold > 0 ORDER BY id",
                                    row -> row.getBigDecimal(1).intValueExact()))
                    .containsExactly(0, 300);
            Balances balances = house.balances(floor.account());
            assertThat(balances.unsettledHeld()).isEqualByComparingTo("300.00");
            assertThat(balances.held()).isEqualByComparingTo("800.00");
        }
    }
}
