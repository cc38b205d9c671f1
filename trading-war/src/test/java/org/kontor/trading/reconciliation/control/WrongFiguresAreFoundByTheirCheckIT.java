package org.kontor.trading.reconciliation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.books.OneConnection;
import org.kontor.trading.books.RecordingOutbox;
import org.kontor.trading.books.SetClock;
import org.kontor.trading.corporateactions.control.CorporateActions;
import org.kontor.trading.reconciliation.entity.CheckResult;
import org.kontor.trading.reconciliation.entity.Mismatch;
import org.kontor.trading.reconciliation.entity.ReconciliationReport;
import org.kontor.trading.settlement.control.Settlement;

/**
 * R1: one figure is made wrong by somebody who may change everything, and the check it belongs to says so, alone. What
 * he did is rolled back after each test.
 */
class WrongFiguresAreFoundByTheirCheckIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = FIRST.plusDays(3);

    private static MigratedDatabase database;
    private static UUID account;

    private Connection owner;
    private House house;

    /** A life with one of everything: settled and not, held and free, a dividend paid and one owed, a split. */
    @BeforeAll
    static void trade() throws Exception {
        database = MigratedDatabase.of(Service.TRADING);
        try (House house = new House(database, FIRST)) {
            new Floor(house, house.open("500.00")).buy("MSFT", "1", "400.00");
            Floor floor = new Floor(house, house.open("2000.00"));
            account = floor.account();
            floor.fill(floor.orderToBuy("AAPL", "15", "101.00"), new BigDecimal("100.00"), new BigDecimal("0.30"));
            announce(house, "('paid', 'AAPL', 'cash_dividend', 0.24, NULL, NULL, '2026-11-24', '2026-11-25')");
            announce(house, "('owed', 'AAPL', 'cash_dividend', 0.50, NULL, NULL, '2026-11-26', '2026-12-25')");
            announce(house, "('split', 'AAPL', 'split', NULL, 2, 3, '2026-11-25', '2026-11-25')");
            for (LocalDate day = FIRST; !day.isAfter(TODAY); day = day.plusDays(1)) {
                house.clock().set(day);
                house.bean(Settlement.class).settle(day);
                house.bean(CorporateActions.class).run();
            }
            floor.fill(floor.orderToSell("AAPL", "5", "60.00"), new BigDecimal("66.00"), new BigDecimal("0.05"));
            floor.fill(floor.orderToBuy("MSFT", "1", "401.00"), new BigDecimal("400.00"), new BigDecimal("0.02"));
            floor.orderToSell("AAPL", "3", "80.00");
            assertThat(floor.orderToBuy("AAPL", "10", "45.00")).isNotNull();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        owner = database.asOwner();
        owner.setAutoCommit(false);
        house = new House(new OneConnection(owner), new SetClock(TODAY), new RecordingOutbox());
        house.beans().configured("kontor.reconciliation.slice", "1");
    }

    @AfterEach
    void takeBack() throws Exception {
        owner.rollback();
        owner.close();
    }

    @Test
    void rightBooksHaveNoMismatch() {
        ReconciliationReport report = check();

        assertThat(report.checks())
                .allSatisfy(result ->
                        assertThat(result.examples()).as(result.name()).isEmpty());
        assertThat(report.mismatches()).isZero();
        assertThat(report.accounts()).isEqualTo(2);
        assertThat(report.checks()).hasSize(Check.values().length);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "balances  | 1 | UPDATE balances SET balance = balance + 0.01 WHERE kind = 'unsettled_in' AND ONE",
                "balances  | 1 | UPDATE balances SET balance = balance - 1 WHERE ledger = 'AAPL' AND kind = 'position' AND ONE",
                "positions | 1 | UPDATE executions SET qty = qty + 1 WHERE symbol = 'AAPL' AND side = 'BUY' AND ONE",
                "positions | 1 | UPDATE split_applications SET qty_after = qty_after - 1 WHERE ONE",
                "cash      | 1 | UPDATE executions SET fees = fees + 0.01 WHERE symbol = 'AAPL' AND side = 'BUY' AND ONE",
                "cash      | 1 | UPDATE split_applications SET cash_in_lieu = cash_in_lieu + 0.01 WHERE ONE",
                "cash      | 1 | UPDATE dividend_entitlements SET amount = amount + 0.01 WHERE action_id = 'paid' AND ONE",
                "owed      | 1 | UPDATE dividend_entitlements SET amount = amount + 0.01 WHERE action_id = 'owed' AND ONE",
                "holds     | 1 | UPDATE orders SET hold = hold + 0.01 WHERE side = 'BUY' AND hold > 0 AND ONE",
                "holds     | 2 | UPDATE orders SET hold_unsettled = hold_unsettled - 0.01 WHERE side = 'BUY' AND hold > 0 AND ONE",
                "holds     | 1 | UPDATE orders SET hold = hold - 1 WHERE side = 'SELL' AND hold > 0 AND ONE",
                "street    | 1 | UPDATE executions SET gross = gross + 0.01, fees = fees - 0.01 WHERE symbol = 'MSFT' AND ONE",
                "fills     | 2 | UPDATE transactions SET source_id = gen_random_uuid() WHERE id = (SELECT min(id::text)::uuid FROM transactions WHERE source_type = 'execution' AND ONE)",
                "ledgers   | 1 | INSERT INTO transaction_lines SELECT transaction_id, 100, ledger, kind, l.account_id, debit, credit FROM transaction_lines l JOIN transactions t ON t.id = transaction_id WHERE t.source_type = 'deposit' AND kind = 'bank' AND t.ONE",
                "ledgers   | 1 | UPDATE transaction_lines SET credit = credit - 0.01 WHERE kind = 'fees_taf' AND transaction_id = (SELECT min(id::text)::uuid FROM transactions WHERE source_type = 'execution' AND ONE)"
            })
    void onlyItsCheckFindsIt(String check, int mismatches, String statement) throws Exception {
        try (Statement sql = owner.createStatement()) {
            sql.execute("ALTER TABLE transaction_lines DISABLE TRIGGER post_lines");
            assertThat(sql.executeUpdate(statement.replace("ONE", "account_id = '" + account + "'")))
                    .isEqualTo(1);
        }

        assertOnly(check, mismatches);
    }

    @Test
    void onlyProceedsFindsSettledMoneyThatWasMadeUnsettled() throws Exception {
        try (Statement sql = owner.createStatement()) {
            sql.execute("""
                    INSERT INTO transactions SELECT 'ffffffff-ffff-7fff-8fff-ffffffffffff', account_id, 'order', id, 'moved',
                           value_date, recorded_at FROM transactions WHERE source_type = 'deposit' AND account_id = 'ONE'""".replace("ONE", account.toString()));
            sql.execute("""
                    INSERT INTO transaction_lines VALUES
                    ('ffffffff-ffff-7fff-8fff-ffffffffffff', 1, 'USD', 'hold', 'ONE', 100.00, 0),
                    ('ffffffff-ffff-7fff-8fff-ffffffffffff', 2, 'USD', 'unsettled_in', 'ONE', 0, 100.00)""".replace("ONE", account.toString()));
            sql.execute("UPDATE orders SET hold = hold - 100 WHERE side = 'BUY' AND hold > 0 AND account_id = '"
                    + account + "'");
        }

        assertOnly("proceeds", 1);
    }

    @Test
    void onlyOverdueFindsWhatDidNotSettleOnItsDay() {
        house.clock().set(TODAY.plusDays(2));

        assertOnly("overdue", 1);
    }

    @Test
    void theDatabaseItselfRefusesALineThatComesAlone() throws Exception {
        try (Statement sql = owner.createStatement()) {
            assertThat(catchThrowable(() -> sql.execute("""
                    INSERT INTO transaction_lines SELECT transaction_id, 100, ledger, kind, account_id, debit, credit
                      FROM transaction_lines WHERE kind = 'bank'"""))).hasMessageContaining("debits and credits differ");
        }
    }

    private void assertOnly(String check, int mismatches) {
        ReconciliationReport report = check();
        List<CheckResult> found = report.checks().stream()
                .filter(result -> result.mismatches() > 0)
                .toList();

        assertThat(found).extracting(CheckResult::name).containsExactly(check);
        assertThat(found.get(0).mismatches()).isEqualTo(mismatches);
        assertThat(found.get(0).examples()).extracting(Mismatch::accountId).containsOnly(account);
    }

    private ReconciliationReport check() {
        return house.bean(Reconciliation.class).check();
    }

    private static void announce(House house, String action) {
        house.database().change("""
                INSERT INTO corporate_actions (action_id, symbol, kind, rate, old_rate, new_rate, ex_date, pay_date, status,
                                               received_at)
                SELECT a.id, a.symbol, a.kind, a.rate::numeric, a.old::numeric, a.new::numeric, a.ex::date, a.pay::date,
                       'announced', now()
                  FROM (VALUES %s) AS a (id, symbol, kind, rate, old, new, ex, pay)""".formatted(action));
    }
}
