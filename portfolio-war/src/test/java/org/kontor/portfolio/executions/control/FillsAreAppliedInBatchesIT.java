package org.kontor.portfolio.executions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.Event;
import org.kontor.messaging.LocalTransactions;
import org.kontor.portfolio.database.RealDatabase;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Fill;
import org.kontor.portfolio.executions.entity.Side;
import org.kontor.portfolio.executions.entity.Trade;
import org.kontor.portfolio.investments.entity.MoreSoldThanHeld;

/** R1, R2, R4, and R6 of investments, on the real schema. */
class FillsAreAppliedInBatchesIT {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-02T12:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final LocalTransactions transactions = RealDatabase.transactions();
    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void aBatchOfSeveralUsersAndSymbols() {
        apply(List.of(
                fill(ann, "AAPL", Side.BUY, "10", "1000.00", "1.00"),
                fill(bob, "AAPL", Side.BUY, "1", "101.00", "0.00"),
                fill(ann, "AAPL", Side.SELL, "4", "480.00", "0.40"),
                fill(ann, "ACME", Side.BUY, "0.123456789", "2.47", "0.01")));

        assertThat(cash(ann)).isEqualTo("-523.88");
        assertThat(cash(bob)).isEqualTo("-101.00");
        assertThat(positions(ann))
                .containsExactly(
                        "AAPL 6.000000000 600.6000000000 79.2000000000", "ACME 0.123456789 2.4800000000 0.0000000000");
        assertThat(positions(bob)).containsExactly("AAPL 1.000000000 101.0000000000 0.0000000000");
    }

    @Test
    void aFillThatComesTwiceInABatchOrLaterCountsOnce() {
        Reported<Execution> buy = fill(ann, "AAPL", Side.BUY, "10", "1000.00", "0.00");

        apply(List.of(buy, buy));
        apply(List.of(buy, fill(ann, "AAPL", Side.BUY, "1", "90.00", "0.00"), buy));
        apply(List.of(buy));

        assertThat(cash(ann)).isEqualTo("-1090.00");
        assertThat(positions(ann)).containsExactly("AAPL 11.000000000 1090.0000000000 0.0000000000");
        assertThat(RealDatabase.column("SELECT id FROM applied_executions WHERE user_id = '" + ann + "'"))
                .hasSize(2);
    }

    @Test
    void aPositionIsToldOfOnceAndNamesTheLastCause() {
        Event last = EventSamples.filled();
        apply(List.of(
                fill(ann, "AAPL", Side.BUY, "10", "1000.00", "0.00"),
                fill(ann, "ACME", Side.BUY, "1", "5.00", "0.00"),
                new Reported<>(
                        fill(ann, "AAPL", Side.BUY, "5", "500.00", "0.00").fact(), last)));

        assertThat(RealDatabase.column(
                        "SELECT concat_ws(' ', subject, sequence, data::json ->> 'qty', correlation_id) FROM outbox"
                                + " WHERE key = '" + ann + "' ORDER BY subject"))
                .hasSize(2)
                .contains("AAPL 1 15 " + last.correlationId());
    }

    @Test
    void whoSellsWhatHeDoesNotHoldChangesNothingForAnybody() {
        assertThatExceptionOfType(MoreSoldThanHeld.class)
                .isThrownBy(() -> apply(List.of(
                        fill(bob, "AAPL", Side.BUY, "1", "101.00", "0.00"),
                        fill(ann, "AAPL", Side.SELL, "1", "101.00", "0.00"))));

        assertThat(RealDatabase.column("SELECT cash FROM portfolios WHERE user_id IN ('" + ann + "', '" + bob + "')"))
                .isEmpty();
    }

    @Test
    void replicasThatWorkOnFillsOfTheSameUsersLoseNone() throws Exception {
        int replicas = 4;
        int batches = 15;
        ExecutorService threads = Executors.newFixedThreadPool(replicas);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < replicas; i++) {
            boolean annFirst = i % 2 == 0;
            all.add(threads.submit(() -> {
                for (int batch = 0; batch < batches; batch++) {
                    apply(List.of(
                            fill(annFirst ? ann : bob, "AAPL", Side.BUY, "1", "10.00", "0.00"),
                            fill(annFirst ? bob : ann, "AAPL", Side.BUY, "1", "10.00", "0.00")));
                }
            }));
        }
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }

        assertThat(cash(ann)).isEqualTo("-600.00");
        assertThat(cash(bob)).isEqualTo("-600.00");
        assertThat(positions(ann)).containsExactly("AAPL 60.000000000 600.0000000000 0.0000000000");
    }

    private void apply(List<Reported<Execution>> fills) {
        transactions.inOne(() -> {
            ProjectionFixture.projection(transactions).apply(fills);
            return null;
        });
    }

    private static Reported<Execution> fill(
            UUID user, String symbol, Side side, String qty, String gross, String fees) {
        BigDecimal price = new BigDecimal(gross).divide(new BigDecimal(qty), 6, RoundingMode.HALF_UP);
        return new Reported<>(
                new Execution(
                        new Trade(UUID.randomUUID(), ACCOUNT, user, symbol, side),
                        new Fill(
                                UUID.randomUUID(),
                                new BigDecimal(qty),
                                price,
                                new BigDecimal(gross),
                                new BigDecimal(fees)),
                        1,
                        NOON),
                EventSamples.partiallyFilled());
    }

    private static String cash(UUID user) {
        return RealDatabase.column("SELECT cash FROM portfolios WHERE user_id = '" + user + "'")
                .get(0);
    }

    private static List<String> positions(UUID user) {
        return RealDatabase.column("SELECT concat_ws(' ', symbol, qty, cost_basis, realized_pl) FROM investments"
                + " WHERE user_id = '" + user + "' ORDER BY symbol");
    }
}
