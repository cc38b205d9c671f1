package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kontor.trading.acts.control.StaffActs;

/** The wish to cancel an order that is another's, which is on record. */
@ApplicationScoped
public class StaffCancellation {

    @Inject
    OrderCancellation cancellation;

    @Inject
    StaffActs acts;

    /**
     * As {@link OrderCancellation#request}.
     *
     * @param by the operator
     */
    @Transactional
    public void request(UUID by, UUID orderId) {
        cancellation.request(orderId);
        acts.record(by.toString(), "order-cancel", orderId.toString(), "");
    }
}
