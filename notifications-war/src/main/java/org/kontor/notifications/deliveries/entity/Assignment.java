package org.kontor.notifications.mail.entity;

/**
 * A delivery that a worker has taken, with what is to be sent.
 *
 * @param type of the notification, for example {@code order.filled}
 */
public record Assignment(Delivery delivery, String type, Letter letter) {}
