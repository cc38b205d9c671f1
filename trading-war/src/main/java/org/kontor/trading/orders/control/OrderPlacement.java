package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;

/** Places an order: asks the market first, then enters the order in one transaction. */
@ApplicationScoped
public class OrderPlacement {

    /** @param repeated whether the order was there already */
    public record Placed(Order order, boolean repeated) {}

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
     * @param clientOrderId unique per account for ever; null to be given one
     * @return the order, which may be rejected; throws 404 {@code unknown-symbol}, 409 {@code no-account}, 409
     *     {@code duplicate-client-order-id} and 429 {@code rate-limited}
     */
    public Placed place(UUID userId, String clientOrderId, Instruction wanted) {
        rate.count(userId);
        refuseTooLittleMoney(wanted);
        Quote quote = market.quote(wanted.symbol()).filter(market::isFresh).orElse(null);
        Placed placed = entry.enter(userId, clientOrderId, wanted, quote);
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
