package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.kontor.trading.corporateactions.entity.DividendEx;
import org.kontor.trading.corporateactions.entity.SplitApplied;
import org.kontor.trading.corporateactions.entity.SplitEffective;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Adjusts an account's open orders to a split or a dividend, in the transaction that applies it, under the account's
 * lock (R15). Around a split everything is given back first and set aside again from what the account holds after it.
 */
@ApplicationScoped
class OrderAdjustments {

    @Inject
    Orders orders;

    @Inject
    AccountBalances balances;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    void giveBack(@Observes SplitEffective split) {
        adjust(
                split.accountId(),
                split.symbol(),
                (order, now, changes) -> changes.held(order, order.giveBack(), "split:" + order.revision()));
    }

    /** First all of them take their new figures, for the end of one may be the beginning of others. */
    void split(@Observes SplitApplied split) {
        adjust(split.accountId(), split.symbol(), (order, now, changes) -> {
            if (order.terms()
                    .vanishIn(split.oldRate(), split.newRate(), order.filling().shares())) {
                // it keeps the figures that it had: there is no order over no shares
                end(order, now, changes);
            } else {
                order.split(split.oldRate(), split.newRate(), rules.of(order.symbol()), now);
            }
        });
        adjust(
                split.accountId(),
                split.symbol(),
                (order, now, changes) -> reserve(order, "after-split:" + order.revision(), now, changes));
    }

    void reduce(@Observes DividendEx dividend) {
        adjust(dividend.accountId(), dividend.symbol(), (order, now, changes) -> {
            if (order.terms().areReducedBy(dividend.rate())) {
                order.reduceBy(dividend.rate(), rules.of(order.symbol()), now);
                reserve(order, "dividend:" + order.revision(), now, changes);
            }
        });
    }

    /**
     * Keeps back what the order may cost now. At prices below a dollar each share may round up, which makes the same
     * order dearer at a lower price; one that cannot be paid any more ends.
     */
    private void reserve(Order order, String phase, OffsetDateTime now, Changes changes) {
        Balances means = balances.of(order.accountId());
        BigDecimal free = order.side() == Side.BUY ? means.buyingPower() : means.available(order.symbol());
        BigDecimal more = order.worstCost().subtract(order.hold().amount());
        if (order.hasNothingLeft() || more.compareTo(free) > 0) {
            end(order, now, changes);
        } else {
            changes.held(order, order.reserve(means.settled()), phase);
            changes.told(order, "replaced");
        }
    }

    private void end(Order order, OffsetDateTime now, Changes changes) {
        changes.held(order, order.end(OrderStatus.CANCELED, EndReason.CORPORATE_ACTION, now), "release");
        changes.told(order);
        exits.changed(order, null, now, changes);
    }

    /** What is to be done to one order. */
    private interface Adjustment {
        void to(Order order, OffsetDateTime now, Changes changes);
    }

    /** One order after the other, each written before the next is looked at: they draw on the same balances. */
    private void adjust(UUID accountId, String symbol, Adjustment adjustment) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Consumer<Order> one = order -> {
            Changes changes = new Changes();
            adjustment.to(order, now, changes);
            store.write(changes, hours.tradeDate(now.toInstant()));
        };
        for (Order order : orders.openOf(accountId, symbol)) {
            // the one before may have ended it
            if (order.status().isOpen()) {
                one.accept(order);
            }
        }
    }
}
