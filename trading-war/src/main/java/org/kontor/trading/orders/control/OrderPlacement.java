package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.rest.json.Violations;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;

/** Places an order: asks the market first, then enters the order in one transaction. */
@ApplicationScoped
public class OrderPlacement {

    /**
     * @param order null if only the answer is known, that of an earlier request with the same key
     * @param repeated whether the order was there already
     * @param answer that was kept; null for a request without a key
     */
    public record Placed(Order order, boolean repeated, Answer answer) {

        static Placed before(Answer answer) {
            return new Placed(null, true, answer);
        }
    }

    @Inject
    Market market;

    @Inject
    TradingRules rules;

    @Inject
    RequestRate rate;

    @Inject
    OrderEntry entry;

    @Inject
    FillWorker fills;

    /**
     * @return the order, which may be rejected; throws 404 {@code unknown-symbol}, 409 {@code no-account}, 409
     *     {@code duplicate-client-order-id}, 422 {@code idempotency-key-reuse} and 429 {@code rate-limited}
     */
    public Placed place(OrderAsked asked) {
        Instruction wanted = asked.wanted();
        rate.count(asked.userId());
        refuseTooLittleMoney(wanted);
        Quote quote = market.quote(wanted.symbol()).orElse(null);
        Placed placed = entry.enter(asked, quote);
        Order order = placed.order();
        if (!placed.repeated() && (order.status().isWorking() || order.orderClass() != OrderClass.SIMPLE)) {
            // a quote may have come between the look at the market and the commit
            fills.look(wanted.symbol());
        }
        return placed;
    }

    private void refuseTooLittleMoney(Instruction wanted) {
        Violations violations = new Violations();
        if (wanted.isNotional()
                && wanted.notional().compareTo(rules.of(wanted.symbol()).minNotional()) < 0) {
            violations.add(
                    "notional",
                    "too-small",
                    "must be at least "
                            + rules.of(wanted.symbol()).minNotional().toPlainString());
        }
        violations.check();
    }
}
