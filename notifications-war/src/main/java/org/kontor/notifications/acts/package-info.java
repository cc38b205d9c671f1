/**
 * What staff did, by whom, to whom and when.
 *
 * <ul>
 *   <li>R10.1 an act is recorded in the transaction that does it, with actor, act, subject, time and correlation id:
 *       both are committed, or neither
 *   <li>R10.2 {@code notification-post}, also by a service, {@code notification-read} of another's, and
 *       {@code delivery-resend}. What a user does with his own is no act, and neither is what was done before
 *   <li>R10.3 rows are only added: the server's role may neither change nor remove one. They hold ids and nothing of
 *       what was said, and stay when a user is erased
 * </ul>
 *
 * <p>Nothing reads {@code staff_acts} here: it is for whoever looks into what happened, with SQL.
 */
package org.kontor.notifications.acts;
