package org.kontor.notifications.orders.entity;

/**
 * Why an order was refused.
 *
 * @param code stable, for example {@code insufficient-buying-power}
 * @param detail a sentence for people
 */
public record Rejection(String code, String detail) {}
