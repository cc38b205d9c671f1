package org.kontor.trading.orders.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.trading.EveryField;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.container.Deployed;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.executions.control.ExecutionInsert;
import org.kontor.trading.executions.control.Executions;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Identity;
import org.kontor.trading.orders.entity.Leg;
import org.kontor.trading.orders.entity.Opening;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.orders.entity.Wanted;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** What the insert writes JPA reads, in every field, and what JPA changes it reads again. Runs inside of the server. */
@ExtendWith(ArquillianExtension.class)
class OrdersSurviveTheirMappingIT {

    private static final Map<Kind, BigDecimal> FEES = Map.of(
            Kind.FEES_CAT, new BigDecimal("0.01"),
            Kind.FEES_COMMISSION, new BigDecimal("1.00"),
            Kind.FEES_SEC, new BigDecimal("0.03"),
            Kind.FEES_TAF, new BigDecimal("0.02"));

    @Inject
    Orders orders;

    @Inject
    Executions executions;

    @Inject
    Accounts accounts;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    private final UUID user = UUID.randomUUID();
    private UUID account;

    @Deployment
    static WebArchive war() {
        return Deployed.war()
                .addClasses(EveryField.class, OrderFixture.class, Wanted.class, QuoteFixture.class, RulesFixture.class);
    }

    @BeforeEach
    void openAccount() {
        accounts.openFor(user);
        account = accounts.ofUser(user).get(0).id();
    }

    @Test
    void eachKindOfOrderIsReadAsItWasWritten() throws Exception {
        for (Wanted wanted : List.of(
                buy("10"),
                buyFor("123.45"),
                sell("0.123456789").limit("0.1234"),
                buy("10").stop("105.00").lasting(TimeInForce.GTC),
                sell("10").stop("95.00").limit("94.00"),
                sell("10").trailing("1.50"),
                buy("10").trailingPercent("2.5"),
                buy("10").limit("100.00").lasting(TimeInForce.FOK),
                buy("10").limit("100.00").lasting(TimeInForce.CLS),
                buy("10").limit("100.00").inExtendedHours())) {
            isReadAsWritten(opened(identity(OrderClass.SIMPLE, null, null), wanted, OrderStatus.NEW));
        }
    }

    @Test
    void anOrderWithItsExits() throws Exception {
        Order entry = opened(
                identity(OrderClass.BRACKET, null, null), buy("10").bracket("110.00", "90.00"), OrderStatus.ACCEPTED);
        isReadAsWritten(entry);
        isReadAsWritten(opened(
                identity(OrderClass.BRACKET, entry.id(), Leg.TAKE_PROFIT),
                sell("10").limit("110.00"),
                OrderStatus.HELD));
        isReadAsWritten(opened(
                identity(OrderClass.BRACKET, entry.id(), Leg.STOP_LOSS),
                sell("10").stop("90.00"),
                OrderStatus.HELD));
        assertEquals(
                List.of(Leg.TAKE_PROFIT, Leg.STOP_LOSS),
                orders.legsOf(entry.id()).stream().map(Order::leg).toList());
    }

    @Test
    void whatWasRefusedAndWhatEnded() throws Exception {
        Order refused = taken(identity(OrderClass.SIMPLE, null, null), buy("10"));
        refused.reject(Rejection.of(Reason.INSUFFICIENT_BUYING_POWER, "required", "10.00", "available", "0.00"));
        isReadAsWritten(refused);
        Order ended =
                opened(identity(OrderClass.SIMPLE, null, null), buy("10").lasting(TimeInForce.IOC), OrderStatus.NEW);
        ended.end(OrderStatus.CANCELED, EndReason.NOT_FILLED_AT_ONCE, OrderFixture.NOW);
        isReadAsWritten(ended);
    }

    @Test
    void aFillWithItsFees() throws Exception {
        Order order = opened(identity(OrderClass.SIMPLE, null, null), buy("10").limit("0.1234"), OrderStatus.NEW);
        Filled filled = OrderFixture.fill(order, "4", "0.1230", FEES);
        filled.execution().paidWithUnsettled(new BigDecimal("0.50"), LocalDate.of(2026, 11, 24));
        write(order, filled);

        isRead(order);
        Execution found = executions.ofOrder(order.id()).get(0);
        assertEquals(EveryField.of(filled.execution()), EveryField.of(found));
        assertEquals(FEES, fees(found.id()));
    }

    @Test
    void changesAreReadToo() throws Exception {
        changes(buy("10").limit("100.00"), order -> OrderFixture.fill(order, "4", "99.00", FEES), Order::symbol);
        changes(
                buy("10").limit("100.00"),
                order -> order.requestReplace(OrderFixture.NOW.plusSeconds(1)),
                order -> order.replace(
                        new Replacement(new BigDecimal(20), new BigDecimal("101.00"), null, null, TimeInForce.GTC),
                        new BigDecimal("101.00"),
                        new BigDecimal("2.00"),
                        RULES,
                        OrderFixture.NOW.plusSeconds(2)));
        changes(
                sell("10").trailing("1.00"),
                order -> order.see(QuoteFixture.traded(2, "110.00"), RULES, OrderFixture.NOW),
                order -> order.see(QuoteFixture.traded(3, "109.00"), RULES, OrderFixture.NOW.plusSeconds(1)));
        changes(
                buyFor("100.00"),
                // nine decimals of a share times four of a price
                order -> OrderFixture.fill(order, "0.123456789", "100.0001"),
                order -> order.end(OrderStatus.EXPIRED, EndReason.TIME_IN_FORCE, OrderFixture.NOW));
        changes(
                sell("10").limit("110.00"),
                order -> order.suspend(OrderFixture.NOW),
                order -> order.split(BigDecimal.ONE, new BigDecimal(2), RULES, OrderFixture.NOW));
    }

    private void changes(Wanted wanted, Consumer<Order> first, Consumer<Order> second) throws Exception {
        Order order = opened(identity(OrderClass.SIMPLE, null, null), wanted, OrderStatus.NEW);
        write(order);
        for (Consumer<Order> change : List.of(first, second)) {
            change.accept(order);
            transaction.begin();
            change.accept(orders.lock(order.id()).orElseThrow());
            transaction.commit();
            isRead(order);
        }
    }

    private void isReadAsWritten(Order order) throws Exception {
        write(order);
        isRead(order);
    }

    private void isRead(Order order) {
        Map<String, String> written = EveryField.of(order);
        Map<String, String> read = EveryField.of(orders.byId(order.id()).orElseThrow());
        // counts the writes, which the object does not see
        written.remove("version");
        read.remove("version");
        assertEquals(written, read);
    }

    private void write(Order order, Filled... fills) throws Exception {
        RoundTrip trip = new RoundTrip().add(OrderInsert.STATEMENT, row -> OrderInsert.bind(row, order));
        for (Filled fill : fills) {
            ExecutionInsert.addTo(trip, fill.execution(), fill.fees());
        }
        transaction.begin();
        trip.send(database);
        transaction.commit();
    }

    private Map<Kind, BigDecimal> fees(UUID execution) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("SELECT kind, amount FROM execution_fees WHERE execution_id = ?")) {
            query.setObject(1, execution);
            Map<Kind, BigDecimal> fees = new java.util.HashMap<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    fees.put(Kind.valueOf("FEES_" + row.getString(1).toUpperCase()), row.getBigDecimal(2));
                }
            }
            return fees;
        }
    }

    private Identity identity(OrderClass orderClass, UUID parent, Leg leg) {
        UUID id = UUID.randomUUID();
        return new Identity(id, account, user, id.toString(), orderClass, parent == null ? id : parent, leg);
    }

    private static Order taken(Identity identity, Wanted wanted) {
        Order order = new Order(
                identity, wanted.order(), OrderFixture.NOW.plusNanos(123_456_000), OrderFixture.NOW.plusHours(6));
        order.belongsTo(OrderFixture.DAY);
        return order;
    }

    /** Some of what a buy keeps back is money that has not settled. */
    private static Order opened(Identity identity, Wanted wanted, OrderStatus first) {
        Order order = taken(identity, wanted);
        BigDecimal limit = wanted.order().limitPrice();
        order.open(
                new Opening(
                        limit == null ? new BigDecimal("107.62") : limit,
                        new BigDecimal("1.25"),
                        TriggerSource.LAST,
                        new BigDecimal("100.00"),
                        RULES),
                first);
        order.reserve(new BigDecimal("1.10"));
        return order;
    }
}
