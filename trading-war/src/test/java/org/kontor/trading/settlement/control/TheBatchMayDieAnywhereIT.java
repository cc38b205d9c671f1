package org.kontor.trading.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.NewEvent;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.books.RecordingOutbox;
import org.kontor.trading.books.SetClock;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.settlement.entity.SettlementRun;

/** R4. */
class TheBatchMayDieAnywhereIT {

    private static final int ACCOUNTS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static MigratedDatabase database;

    /** An end that no handler of exceptions holds up, as that of a process. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Dies at the k-th event, in the middle of that account's transaction. */
    private static final class DyingOutbox extends RecordingOutbox {
        private int left;

        DyingOutbox(int left) {
            this.left = left;
        }

        @Override
        public void publish(NewEvent... events) {
            if (--left == 0) {
                throw new Death();
            }
            super.publish(events);
        }
    }

    @BeforeAll
    static void create() {
        database = MigratedDatabase.of(Service.TRADING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void inTheMiddleOfAnAccount(int kth) throws Exception {
        List<UUID> accounts = trade();
        try (House dying = new House(database, new SetClock(DAY.plusDays(1)), new DyingOutbox(kth))) {
            Settlement settlement = CommittedSettlement.in(dying);
            assertThatThrownBy(() -> settlement.settle(settlement.today())).isInstanceOf(Death.class);
        }
        assertThat(settled(accounts)).isEqualTo(kth - 1);

        SettlementRun resumed = resume();

        assertThat(resumed).isEqualTo(new SettlementRun(ACCOUNTS - kth + 1, 2 * (ACCOUNTS - kth + 1), 0));
        allHaveSettledOnce(accounts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void afterTheCommitOfAnAccount(int kth) throws Exception {
        List<UUID> accounts = trade();
        try (House dying = new House(database, DAY.plusDays(1))) {
            AccountSettlement settlement = new CommittedSettlement(dying);
            dying.beans().with(AccountSettlement.class, settlement);
            for (UUID account : accounts.subList(0, kth)) {
                settlement.settle(account, DAY.plusDays(1));
            }
        }

        assertThat(resume().accounts()).isEqualTo(ACCOUNTS - kth);
        allHaveSettledOnce(accounts);
    }

    @Test
    void oneAccountThatCannotBeSettledHoldsUpNobody() throws Exception {
        List<UUID> accounts = trade();
        try (House failing = new House(database, new SetClock(DAY.plusDays(1)), failingOnce())) {
            Settlement settlement = CommittedSettlement.in(failing);
            assertThat(settlement.settle(settlement.today()))
                    .isEqualTo(new SettlementRun(ACCOUNTS - 1, 2 * (ACCOUNTS - 1), 1));
        }

        assertThat(resume().accounts()).isEqualTo(1);
        allHaveSettledOnce(accounts);
    }

    /** All replicas look at the same moment. */
    @Test
    void manyReplicasSettleOnce() throws Exception {
        List<UUID> accounts = trade();
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            List<Callable<SettlementRun>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(TheBatchMayDieAnywhereIT::resume);
            }
            int executions = 0;
            for (Future<SettlementRun> run : replicas.invokeAll(runs)) {
                assertThat(run.get().failed()).isZero();
                executions += run.get().executions();
            }
            assertThat(executions).isEqualTo(2 * ACCOUNTS);
        } finally {
            replicas.shutdownNow();
        }
        allHaveSettledOnce(accounts);
    }

    @Test
    void nothingSettlesBeforeItsDay() throws Exception {
        List<UUID> accounts = trade();
        try (House house = new House(database, DAY)) {
            Settlement settlement = CommittedSettlement.in(house);
            assertThat(settlement.settle(settlement.today())).isEqualTo(new SettlementRun(0, 0, 0));
        }
        assertThat(settled(accounts)).isZero();
        assertThat(resume().accounts()).isEqualTo(ACCOUNTS);
    }

    /** Each buys 3 shares and sells one of them again. */
    private static List<UUID> trade() throws Exception {
        try (House house = new House(database, DAY)) {
            List<UUID> accounts = new ArrayList<>();
            for (int i = 0; i < ACCOUNTS; i++) {
                Floor floor = new Floor(house, house.open("1000.00"));
                floor.buy("AAPL", "3", "100.00");
                floor.sell("AAPL", "1", "101.00");
                accounts.add(floor.account());
            }
            // the clock went back for this test: so does what is known to have settled
            try (var owner = database.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE settlement_progress SET settled_before = '-infinity'");
            }
            return accounts;
        }
    }

    private static SettlementRun resume() throws Exception {
        try (House house = new House(database, DAY.plusDays(1))) {
            Settlement settlement = CommittedSettlement.in(house);
            return settlement.settle(settlement.today());
        }
    }

    private static RecordingOutbox failingOnce() {
        return new RecordingOutbox() {
            private boolean failed;

            @Override
            public void publish(NewEvent... events) {
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("cannot publish");
                }
            }
        };
    }

    private static int settled(List<UUID> accounts) throws Exception {
        try (House house = new House(database, DAY)) {
            return (int) accounts.stream()
                    .filter(account -> house.database()
                            .find("SELECT 1 FROM settlements WHERE account_id = ?", row -> row.getInt(1), account)
                            .isPresent())
                    .count();
        }
    }

    private static void allHaveSettledOnce(List<UUID> accounts) throws Exception {
        try (House house = new House(database, DAY)) {
            for (UUID account : accounts) {
                assertThat(house.booked(account, "AAPL", Kind.STREET)).isZero();
                assertThat(house.booked(account, "AAPL", Kind.CUSTODY)).isEqualByComparingTo("-2");
                assertThat(house.booked(account, Posting.USD, Kind.STREET)).isZero();
                assertThat(house.booked(account, Posting.USD, Kind.BANK)).isEqualByComparingTo("-801.00");
                assertThat(house.balances(account).settled()).isEqualByComparingTo("801.00");
                assertThat(house.balances(account).unsettled()).isZero();
            }
        }
    }
}
