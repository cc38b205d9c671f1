package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.FillRule;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** Orders in the states that the tests begin with. */
public final class OrderFixture {

    public static final OffsetDateTime NOW = QuoteFixture.AT.atOffset(ZoneOffset.UTC);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final UUID ACCOUNT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final InstrumentRules RULES = RulesFixture.usual(QuoteFixture.SYMBOL);
    private static final BigDecimal UNLIMITED = new BigDecimal("1000000000");

    private OrderFixture() {}

    /** The usual rules of an instrument whose prices from a dollar on are multiples of this one. */
    static InstrumentRules ticking(String tick) {
        return RulesFixture.with(
                QuoteFixture.SYMBOL, RulesFixture.tickAndLot(tick, null).orElse(RulesFixture.usualTerms()));
    }

    static Instruction market(Side side, long qty) {
        return wanted(side, qty).order();
    }

    static Instruction limit(Side side, long qty, String price) {
        return wanted(side, qty).limit(price).order();
    }

    private static Wanted wanted(Side side, long qty) {
        return side == Side.BUY ? Wanted.buy(String.valueOf(qty)) : Wanted.sell(String.valueOf(qty));
    }

    public static Order taken(Instruction wanted) {
        Identity identity = Identity.of(UUID.randomUUID(), ACCOUNT, UUID.randomUUID(), "my-1");
        Order order = new Order(identity, wanted, NOW, NOW.plusHours(6));
        order.belongsTo(DAY);
        return order;
    }

    /** As {@link #resting(Instruction, String)}; of an order with a limit that is the worst price. */
    public static Order resting(Instruction wanted) {
        return resting(
                wanted, wanted.limitPrice() == null ? null : wanted.limitPrice().toString());
    }

    /** An order that works in the market, without fees, and has reserved settled money or shares for all of it. */
    public static Order resting(Instruction wanted, String worstPrice) {
        return opened(wanted, worstPrice, OrderStatus.NEW);
    }

    public static Order opened(Instruction wanted, String worstPrice, OrderStatus first) {
        return opened(wanted, worstPrice, first, TriggerSource.LAST, "100.00");
    }

    static Order opened(Instruction wanted, String worstPrice, OrderStatus first, TriggerSource source, String last) {
        Order order = taken(wanted);
        BigDecimal worst = worstPrice == null ? null : new BigDecimal(worstPrice);
        order.open(new Opening(worst, BigDecimal.ZERO, source, new BigDecimal(last), RULES), first);
        order.reserve(UNLIMITED);
        return order;
    }

    /** A buy of 10 at 100.00 that has come to this status. */
    static Order in(OrderStatus status) {
        Order order = taken(Wanted.buy("10").limit("100.00").order());
        if (status == OrderStatus.REJECTED) {
            order.reject(Rejection.of(Reason.SELF_TRADE));
            return order;
        }
        Set<OrderStatus> before = Set.of(OrderStatus.ACCEPTED, OrderStatus.HELD, OrderStatus.SUSPENDED);
        order.open(
                new Opening(new BigDecimal("100.00"), BigDecimal.ZERO, TriggerSource.LAST, null, RULES),
                before.contains(status) ? status : OrderStatus.NEW);
        order.reserve(UNLIMITED);
        switch (status) {
            case PARTIALLY_FILLED -> fill(order, 4, "100.00");
            case FILLED -> fill(order, 10, "100.00");
            case PENDING_CANCEL -> order.requestCancel(NOW);
            case PENDING_REPLACE -> order.requestReplace(NOW);
            case CANCELED -> order.end(status, EndReason.REQUESTED, NOW);
            case EXPIRED -> order.end(status, EndReason.TIME_IN_FORCE, NOW);
            default -> {}
        }
        return order;
    }

    /** Some of what the order keeps back was money that had not settled, and now has. */
    public static void settle(Order order, BigDecimal amount) {
        Hold hold = order.hold();
        BigDecimal kept = hold.amount();
        hold.resize(kept.subtract(amount), BigDecimal.ZERO);
        hold.resize(kept, amount);
    }

    public static Filled fill(Order order, long qty, String price) {
        return fill(order, String.valueOf(qty), price);
    }

    public static Filled fill(Order order, String qty, String price) {
        return fill(order, qty, price, Map.of());
    }

    public static Filled fill(Order order, String qty, String price, Map<Kind, BigDecimal> fees) {
        Quote quote = QuoteFixture.quote("100.00", 300, "100.02", 200);
        Fill fill = new Fill(new BigDecimal(qty), new BigDecimal(price));
        return order.fill(
                new Deal(UUID.randomUUID(), fill, fees, quote, FillRule.DISPLAYED, DAY, DAY.plusDays(1), NOW),
                BigDecimal.ZERO);
    }
}
