package org.kontor.trading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.executions.control.Executions;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.control.Orders;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.entity.Quote;

/** The server's JPA and the database's rules, as the WAR meets them. Runs inside of the server. */
@ExtendWith(ArquillianExtension.class)
class OrdersSurviveTheirMappingIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T15:00:00.123456Z");

    @Inject
    Orders orders;

    @Inject
    Executions executions;

    @Inject
    UserTransaction transaction;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    AccountBalances balances;

    @Deployment
    static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void anOrderAndItsFillComeBackAsTheyWere() throws Exception {
        UUID user = UUID.randomUUID();
        accounts.openFor(user);
        Order order = new Order(
                UUID.randomUUID(),
                accounts.ofUser(user).get(0).id(),
                user,
                "mapped-1",
                new Instruction(
                        "AAPL",
                        Side.BUY,
                        OrderType.LIMIT,
                        new BigDecimal(10),
                        new BigDecimal("0.1234"),
                        TimeInForce.GTC),
                NOW,
                NOW.plusDays(90));
        order.open(new BigDecimal("0.1234"), true);
        order.reserve();
        Quote quote = new Quote(
                "AAPL",
                "AAPL-9",
                9,
                new BigDecimal("0.1200"),
                300,
                new BigDecimal("0.1230"),
                200,
                NOW.toInstant(),
                LocalDate.of(2013, 1, 2),
                "replay");
        Execution execution = order.fill(
                        UUID.randomUUID(), new Fill(new BigDecimal(4), new BigDecimal("0.1230")), quote, NOW)
                .execution();

        transaction.begin();
        orders.add(order);
        executions.add(execution);
        transaction.commit();

        Order found = orders.byId(order.id()).orElseThrow();
        assertEquals(OrderStatus.PARTIALLY_FILLED, found.status());
        assertEquals(Side.BUY, found.side());
        assertEquals(0, order.hold().compareTo(found.hold()));
        assertEquals(0, new BigDecimal("6").compareTo(found.leavesQty()));
        assertEquals(0, new BigDecimal("0.123000").compareTo(found.averagePrice()));
        assertEquals(NOW.toInstant(), found.createdAt().toInstant());
        Execution fill = executions.ofOrder(order.id()).get(0);
        assertEquals(LocalDate.of(2013, 1, 2), fill.marketDate());
        assertEquals(new BigDecimal("0.49"), fill.gross());
    }

    @Test
    void anAccountIsOpenedOnce() {
        UUID user = UUID.randomUUID();
        accounts.openFor(user);
        accounts.openFor(user);

        assertEquals(1, accounts.ofUser(user).size());
    }

    /** Ledger R2: the database refuses what the code forgot to check, and the transaction leaves nothing behind. */
    @Test
    void theDatabaseRefusesANegativeBalance() throws Exception {
        UUID user = UUID.randomUUID();
        accounts.openFor(user);
        UUID account = accounts.ofUser(user).get(0).id();
        Posting deposit = new Posting(account, "deposit", UUID.randomUUID(), "received")
                .move(Posting.USD, BigDecimal.TEN, Kind.BANK, Kind.CASH);
        Posting overdraft = new Posting(account, "order", UUID.randomUUID(), "hold")
                .move(Posting.USD, new BigDecimal("10.01"), Kind.CASH, Kind.HOLD);

        transaction.begin();
        assertNotNull(ledger.post(NOW.toLocalDate(), deposit).get(0));
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> ledger.post(NOW.toLocalDate(), overdraft));
        transaction.rollback();

        assertEquals(
                true,
                refused.getCause().getMessage().contains("never_negative"),
                refused.getCause().getMessage());
        assertEquals(0, balances.of(account).cash().signum());
    }
}
