package org.kontor.trading.orders.control;

import java.util.UUID;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;

/**
 * An order as a customer asks for it.
 *
 * @param clientOrderId unique per account for ever; null to be given one
 * @param key by which a repeat is known; null for none
 * @param answering how it will be answered; of a request with a key that is asked in the transaction of the order, so
 *     that the answer is kept with it
 */
public record OrderAsked(UUID userId, String clientOrderId, Instruction wanted, KeyedRequest key, Answering answering) {

    /** Makes the answer out of what became of an order. */
    @FunctionalInterface
    public interface Answering {

        /** @param repeated whether the order was there already */
        Answer to(Order order, boolean repeated);
    }
}
