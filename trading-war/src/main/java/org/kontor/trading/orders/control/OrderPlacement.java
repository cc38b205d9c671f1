package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
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
    OrderEntry entry;

    @Inject
    FillWorker fills;

    /**
     * @param clientOrderId unique per account for ever; null to be given one
     * @return the order, which may be rejected; throws 404 {@code unknown-symbol}, 409 {@code no-account} and 409
     *     {@code duplicate-client-order-id}
     */
    public Placed place(UUID userId, String clientOrderId, Instruction wanted) {
        Quote quote = market.quote(wanted.symbol()).filter(market::isFresh).orElse(null);
        Placed placed = entry.enter(userId, clientOrderId, wanted, quote);
        if (!placed.repeated() && placed.order().status().isWorking()) {
            // a quote may have come between the look at the market and the commit
            fills.look(wanted.symbol());
        }
        return placed;
    }
}
