package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.Quote;

/** Orders and quotes as the tests speak of them. */
public final class OrderFixture {

    public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T15:00:00Z");
    static final UUID ACCOUNT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private OrderFixture() {}

    static Instruction market(Side side, long qty) {
        return new Instruction("AAPL", side, OrderType.MARKET, BigDecimal.valueOf(qty), null, TimeInForce.DAY);
    }

    static Instruction limit(Side side, long qty, String price) {
        return new Instruction(
                "AAPL", side, OrderType.LIMIT, BigDecimal.valueOf(qty), new BigDecimal(price), TimeInForce.DAY);
    }

    static Order taken(Instruction wanted) {
        return new Order(UUID.randomUUID(), ACCOUNT, UUID.randomUUID(), "c-1", wanted, NOW, NOW.plusHours(6));
    }

    /** An order that works in the market and has reserved for all of it. */
    static Order resting(Instruction wanted, String worstPrice) {
        Order order = taken(wanted);
        order.open(new BigDecimal(worstPrice), true);
        order.reserve();
        return order;
    }

    public static Quote quote(String bid, long bidSize, String ask, long askSize) {
        return new Quote(
                "AAPL",
                "AAPL-1",
                1,
                new BigDecimal(bid),
                bidSize,
                new BigDecimal(ask),
                askSize,
                NOW.toInstant(),
                LocalDate.of(2013, 1, 2),
                "replay");
    }

    static Filled fill(Order order, long qty, String price) {
        return order.fill(
                UUID.randomUUID(),
                new Fill(BigDecimal.valueOf(qty), new BigDecimal(price)),
                quote("100.00", 300, "100.02", 200),
                NOW);
    }
}
