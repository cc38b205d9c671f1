package org.kontor.trading.orders.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.kontor.messaging.Outbox;
import org.kontor.messaging.OutboxStatement;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.executions.control.ExecutionInsert;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.settlement.control.GoodFaith;

/** Writes what a transaction did to orders: orders, executions, postings and events in one round trip (R9). */
@ApplicationScoped
class ChangeStore {

    @Resource
    DataSource database;

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    GoodFaith goodFaith;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param valueDate trading day that the movements count from */
    void write(Changes changes, LocalDate valueDate) {
        LocalDate watchedUntil = changes.filled().stream()
                .findFirst()
                .flatMap(fill -> accounts.byId(fill.execution().accountId()))
                .map(Account::goodFaithWatchUntil)
                .orElse(null);
        write(changes, valueDate, watchedUntil);
    }

    /**
     * @param watchedUntil last day on which a sale of this account must be looked at for the good-faith rule, or null
     */
    void write(Changes changes, LocalDate valueDate, LocalDate watchedUntil) {
        RoundTrip trip = new RoundTrip();
        changes.entered().forEach(order -> trip.add(OrderInsert.STATEMENT, row -> OrderInsert.bind(row, order)));
        changes.filled().forEach(fill -> ExecutionInsert.addTo(trip, fill.execution(), fill.fees()));
        ledger.addTo(trip, valueDate, changes.postings());
        changes.storeAnswerIn(trip);
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (changes.events().length > 0) {
            trip.add(
                    OutboxStatement.SQL,
                    row -> row.with(
                            (statement, first) -> OutboxStatement.bind(statement, first, now, changes.events())));
            outbox.relayAtCommit();
        }
        try {
            trip.send(database);
        } catch (SQLException e) {
            throw new OrderFailure("cannot write what became of an order", e);
        }
        if (watchedUntil != null) {
            changes.filled().forEach(fill -> watch(fill.execution(), watchedUntil));
        }
    }

    private void watch(Execution fill, LocalDate watchedUntil) {
        if (fill.side() == Side.SELL && watchedUntil.isAfter(fill.tradeDate())) {
            Balances after = balances.of(fill.accountId());
            BigDecimal before = after.available(fill.symbol())
                    .add(after.reserved(fill.symbol()))
                    .add(fill.qty());
            goodFaith.onSale(
                    fill.accountId(), watchedUntil, fill.id(), fill.symbol(), fill.qty(), before, fill.tradeDate());
        }
    }
}
