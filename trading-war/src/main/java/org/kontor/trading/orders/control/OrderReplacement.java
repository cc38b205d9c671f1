package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Replacement;

/** Both steps of {@link OrderReplacing}, for a customer who waits for the outcome. */
@ApplicationScoped
public class OrderReplacement {

    @Inject
    OrderReplacing steps;

    /** @return the order on its new terms, or as it was filled before they could apply */
    public Order replace(UUID orderId, Replacement wanted) {
        steps.request(orderId, wanted);
        return steps.finish(orderId);
    }

    /** As {@link #replace}, once per key; throws 422 {@code idempotency-key-reuse}, 409 {@code request-in-progress}. */
    public Answer replace(UUID orderId, Replacement wanted, KeyedRequest key, Function<Order, Answer> answering) {
        Answer first = steps.request(orderId, wanted, key);
        return first == null ? steps.finish(orderId, key, answering) : first;
    }
}
