package org.kontor.notifications.deliveries.entity;

/**
 * A delivery that a worker has taken, with what is to be sent.
 *
 * @param type of the notification, for example {@code order.filled}
 */
public record Assignment(Delivery delivery, String type, Letter letter) {}
