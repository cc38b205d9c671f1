package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Identity;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Leg;
import org.kontor.trading.orders.entity.Opening;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.OrderType;

/**
 * Orders that belong together: an entry and its exits, or two exits of which one cancels the other (R12). All are of
 * one account, whose lock the caller holds. The shares of two exits are reserved once, by the one that takes the
 * profit, until the other's stop is reached.
 */
@ApplicationScoped
class OrderExits {

    @Inject
    Orders orders;

    @Inject
    AccountBalances balances;

    /** A pair of exits begins with the one that takes the profit. */
    static Identity identity(UUID id, UUID accountId, UUID userId, String clientOrderId, OrderClass orderClass) {
        return new Identity(
                id,
                accountId,
                userId,
                clientOrderId,
                orderClass,
                id,
                orderClass == OrderClass.OCO ? Leg.TAKE_PROFIT : null);
    }

    /** The exits that an order brings along; none for a simple one. Those of an entry are held. */
    List<Order> of(Order order, Instruction wanted, Opening opening) {
        List<Order> legs = new ArrayList<>();
        Exits exits = wanted.exits();
        boolean pair = exits.orderClass() == OrderClass.OCO;
        Side side = pair || wanted.side() == Side.SELL ? Side.SELL : opposite(wanted.side());
        if (exits.takeProfit() != null && !pair) {
            legs.add(leg(order, wanted, side, Leg.TAKE_PROFIT, OrderType.LIMIT, exits.takeProfit(), null, opening));
        }
        if (exits.stopLoss() != null) {
            OrderType type = exits.stopLossLimit() == null ? OrderType.STOP : OrderType.STOP_LIMIT;
            Order stop =
                    leg(order, wanted, side, Leg.STOP_LOSS, type, exits.stopLossLimit(), exits.stopLoss(), opening);
            if (pair) {
                stop.work(order.createdAt());
            }
            legs.add(stop);
        }
        return legs;
    }

    private static Order leg(
            Order parent,
            Instruction wanted,
            Side side,
            Leg leg,
            OrderType type,
            BigDecimal limit,
            BigDecimal stop,
            Opening opening) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Identity identity = new Identity(
                id, parent.accountId(), parent.userId(), id.toString(), parent.orderClass(), parent.id(), leg);
        Instruction its = new Instruction(
                wanted.symbol(),
                side,
                type,
                wanted.qty(),
                null,
                limit,
                stop,
                null,
                wanted.timeInForce(),
                false,
                Exits.NONE);
        Order order = new Order(identity, its, parent.createdAt(), parent.expiresAt());
        order.belongsTo(parent.tradeDate());
        order.open(
                new Opening(limit, BigDecimal.ZERO, opening.triggerSource(), opening.last(), opening.rules()),
                OrderStatus.HELD);
        return order;
    }

    private static Side opposite(Side side) {
        return side == Side.BUY ? Side.SELL : Side.BUY;
    }

    /** Carries on what a fill or an end of the order means for those that belong to it. */
    void changed(Order order, Filled fill, OffsetDateTime now, Changes changes) {
        if (order.orderClass() == OrderClass.SIMPLE) {
            return;
        }
        if (order.leg() == null) {
            entryChanged(order, orders.legsOf(order.id()), fill, now, changes);
        } else {
            exitChanged(order, fill, now, changes);
        }
    }

    /** As {@link #changed}, for what an order did on its entry, before it and its exits are stored. */
    void entered(Order order, List<Order> legs, Filled fill, OffsetDateTime now, Changes changes) {
        if (legs.isEmpty()) {
            return;
        }
        if (order.leg() == null) {
            entryChanged(order, legs, fill, now, changes);
        } else {
            legs.forEach(sibling -> exitChanged(order, sibling, fill, now, changes));
        }
    }

    /**
     * Once the entry is filled, or ends with some filled, its exits work for what was filled, as far as it is still
     * there; else they end with it.
     */
    private void entryChanged(Order entry, List<Order> legs, Filled fill, OffsetDateTime now, Changes changes) {
        if (entry.status().isOpen()) {
            return;
        }
        BigDecimal shares = sellable(entry, fill);
        for (Order leg : legs) {
            if (leg.status() != OrderStatus.HELD) {
                continue;
            }
            if (shares.signum() == 0) {
                leg.end(OrderStatus.CANCELED, EndReason.GROUP_CANCELED, now);
            } else {
                leg.reduceTo(shares, now);
                leg.work(now);
                changes.held(leg, leg.reserve(BigDecimal.ZERO), "hold");
            }
            changes.told(leg);
        }
    }

    /** Shares that the entry got and that its customer has not sold, or given to another order, since. */
    private BigDecimal sellable(Order entry, Filled fill) {
        BigDecimal got = entry.filling().shares();
        if (got.signum() == 0) {
            return got;
        }
        BigDecimal arriving = fill == null ? BigDecimal.ZERO : fill.execution().qty();
        return balances.of(entry.accountId())
                .available(entry.symbol())
                .add(arriving)
                .min(got);
    }

    private void exitChanged(Order exit, Filled fill, OffsetDateTime now, Changes changes) {
        orders.siblingOf(exit)
                .filter(sibling -> sibling.status().isOpen())
                .ifPresent(sibling -> exitChanged(exit, sibling, fill, now, changes));
    }

    private static void exitChanged(Order exit, Order sibling, Filled fill, OffsetDateTime now, Changes changes) {
        if (exit.status().isOpen() && fill != null) {
            sibling.reduceTo(exit.leavesQty(), now);
            changes.told(sibling, "replaced");
        } else if (!exit.status().isOpen()) {
            EndReason why = fill == null ? EndReason.GROUP_CANCELED : EndReason.SIBLING_FILLED;
            changes.held(sibling, sibling.end(OrderStatus.CANCELED, why, now), "release");
            changes.told(sibling);
        }
    }

    /** The stop of an exit is reached: the other one ends, and its shares are this one's now. */
    void triggered(Order stop, OffsetDateTime now, Changes changes) {
        if (stop.leg() != Leg.STOP_LOSS) {
            return;
        }
        orders.siblingOf(stop).filter(sibling -> sibling.status().isOpen()).ifPresent(sibling -> {
            changes.held(sibling, sibling.end(OrderStatus.CANCELED, EndReason.SIBLING_FILLED, now), "release");
            changes.told(sibling);
            changes.held(stop, stop.reserve(BigDecimal.ZERO), "take-over");
        });
    }
}
