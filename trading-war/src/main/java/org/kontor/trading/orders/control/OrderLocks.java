package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.orders.entity.Order;

/** Takes the locks under which an order changes, in the order that everybody keeps: its account, then itself. */
@ApplicationScoped
class OrderLocks {

    @Inject
    Accounts accounts;

    @Inject
    Orders orders;

    /** The order as it is now, its and its account's until the transaction ends. */
    Optional<Order> lock(UUID orderId) {
        return orders.accountOf(orderId).flatMap(accounts::lock).flatMap(account -> orders.lock(orderId));
    }
}
