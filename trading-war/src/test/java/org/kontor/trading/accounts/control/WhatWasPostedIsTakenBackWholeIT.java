package org.kontor.trading.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.NewEvent;
import org.kontor.rest.problem.Problem;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.accounts.entity.CashMovement;
import org.kontor.trading.accounts.entity.Correction;
import org.kontor.trading.books.Floor;
import org.kontor.trading.books.House;
import org.kontor.trading.books.Samples;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** R8. */
class WhatWasPostedIsTakenBackWholeIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID OPERATOR = UUID.randomUUID();

    private static House house;

    private final UUID account = house.open("0");
    private final UUID deposit = move(CashMovement.DEPOSIT, "100.00");

    @BeforeAll
    static void open() {
        house = new House(MigratedDatabase.of(Service.TRADING), DAY);
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @Test
    void aDepositWithAllItsLines() {
        Correction correction = takeBack(deposit);

        assertThat(correction.amount()).isEqualByComparingTo("-100.00");
        assertThat(house.balances(account).cash()).isZero();
        assertThat(house.booked(account, Posting.USD, Kind.BANK)).isZero();
        NewEvent event = house.outbox().events().get(house.outbox().events().size() - 1);
        Samples.assertHasTheMembersOfItsSample(event);
        assertThat(event.data().getString("reverses")).isEqualTo(deposit.toString());
        assertThat(event.data().getString("amount")).isEqualTo("-100.00");
    }

    @Test
    void aWithdrawalGivesTheMoneyBack() {
        UUID withdrawal = move(CashMovement.WITHDRAWAL, "40.00");

        assertThat(takeBack(withdrawal).amount()).isEqualByComparingTo("40.00");
        assertThat(house.balances(account).settled()).isEqualByComparingTo("100.00");
    }

    @Test
    void onlyOnce() {
        UUID first = takeBack(deposit).transactionId();
        Problem refused = refusal(deposit);

        assertThat(refused.code()).isEqualTo("already-reversed");
        assertThat(refused.members()).containsEntry("transaction_id", first);
    }

    @Test
    void notWhatIsSpent() {
        new Floor(house, account).buy("AAPL", "1", "60.00");
        Problem refused = refusal(deposit);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("balance-would-be-negative");
        assertThat(refused.members()).containsEntry("ledger", "USD").containsEntry("kind", "cash");
        assertThat(house.balances(account).settled()).isEqualByComparingTo("40.00");
    }

    @Test
    void neitherHoldsNorFillsNorCorrections() {
        Floor floor = new Floor(house, account);
        floor.buy("AAPL", "1", "60.00");
        UUID correction = takeBack(move(CashMovement.DEPOSIT, "1.00")).transactionId();

        house.database()
                .list(
                        "SELECT id FROM transactions WHERE account_id = ? AND source_type <> 'deposit'",
                        row -> row.getObject(1, UUID.class),
                        account)
                .forEach(posting -> assertThat(refusal(posting).code()).isEqualTo("not-reversible"));
        assertThat(refusal(correction).code()).isEqualTo("not-reversible");
    }

    @Test
    void notWhatIsAnothers() {
        UUID other = house.open("10.00");
        UUID his = house.database()
                .find("SELECT id FROM transactions WHERE account_id = ?", row -> row.getObject(1, UUID.class), other)
                .orElseThrow();

        assertThat(refusal(his).code()).isEqualTo("not-found");
    }

    private UUID move(CashMovement way, String amount) {
        return house.post(way.posting(account, UUID.randomUUID(), new BigDecimal(amount)));
    }

    private Correction takeBack(UUID posting) {
        return house.inTransaction(
                () -> house.bean(Corrections.class).reverse(OPERATOR, account, posting, "a test of it"));
    }

    private Problem refusal(UUID posting) {
        return catchThrowableOfType(Problem.class, () -> takeBack(posting));
    }
}
