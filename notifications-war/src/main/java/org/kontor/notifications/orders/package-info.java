/**
 * What becomes of a user's orders, as trading publishes it.
 *
 * <ul>
 *   <li>R5.1 a filled, rejected, canceled or expired order is told in the application and by mail, once
 *   <li>R5.2 partial fills are told in one in-app notification per order, which says how far it is; never by mail
 *   <li>R5.3 a notification states what was traded, how many, the average price, the total to the cent and the order
 *   <li>R5.4 other events of an order are not told
 *   <li>R5.5 an event that lacks what a notification says is refused
 *   <li>R5.6 events that come together are told in as many statements as one, and to the same effect as one by one
 * </ul>
 *
 * <p>Consumes {@code trading.orders.v1}.
 */
package org.kontor.notifications.orders;
