package org.kontor.trading.orders.entity;

import java.util.UUID;

/**
 * Whose order it is and which.
 *
 * @param parentId the order it is an exit of, or the first of a pair of exits; of any other order itself
 * @param leg null for an order that is no exit
 */
public record Identity(
        UUID id, UUID accountId, UUID userId, String clientOrderId, OrderClass orderClass, UUID parentId, Leg leg) {

    public static Identity of(UUID id, UUID accountId, UUID userId, String clientOrderId) {
        return new Identity(id, accountId, userId, clientOrderId, OrderClass.SIMPLE, id, null);
    }
}
