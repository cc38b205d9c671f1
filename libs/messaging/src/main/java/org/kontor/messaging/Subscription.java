package org.kontor.messaging;

/**
 * A durable subscription, shared by all replicas and consumers of one service.
 *
 * @param topic for example {@code trading.orders.v1}
 * @param name the queue that the broker declares for it, for example {@code portfolio-orders}
 */
public record Subscription(String topic, String name) {}
