package org.kontor.trading.orders.boundary;

import java.util.UUID;
import java.util.function.Supplier;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;

/**
 * What became of one order of many that were to be canceled.
 *
 * @param status as if it had been canceled alone: 200, or 409 if it was too late
 * @param code of the problem; absent if there was none
 */
public record CanceledView(UUID id, int status, String code) {

    static CanceledView of(UUID id, Supplier<Order> cancel) {
        try {
            cancel.get();
            return new CanceledView(id, 200, null);
        } catch (Problem refused) {
            return new CanceledView(id, refused.status(), refused.code());
        }
    }
}
