/**
 * Notifications on their way out of the platform, whichever channel they take.
 *
 * <ul>
 *   <li>R3.1 a delivery is queued in the transaction of its notification, and sent after that commit
 *   <li>R3.2 no database transaction is open while a mail server or a provider is spoken to
 *   <li>R3.3 a worker that dies while sending holds deliveries no longer than its lease; it sends for a quarter of the
 *       lease, and gives the rest back
 *   <li>R3.4 a passing failure is tried again after the base wait times 2^n, give or take a fifth; after the last try
 *       the delivery is dead
 *   <li>R3.5 what is refused for good is dead at once
 *   <li>R3.6 an operator sees dead deliveries and sends them again
 *   <li>R3.7 a delivery to a user whose address is not known waits; no try is counted
 *   <li>R3.8 every try of a delivery carries the same id: a crash between sending and marking sends it twice, and the
 *       other side can tell
 *   <li>R3.9 what was sent is published in the transaction that marks it
 *   <li>R3.11 deliveries are taken, and their outcomes kept, many in one statement each; each has an outcome of its own
 *   <li>R3.13 what has a secret that is too old is dead at its next try; once sent, or too old, its secret is forgotten
 *   <li>R3.15 what is not to disturb its user waits for the end of his quiet hours; no try is counted
 *   <li>R3.16 a text without a number of its own goes to a verified one, of a user who wants texts at that moment
 * </ul>
 *
 * <p>States: queued, sending, then sent, or failed and sending again, or dead; a dead one is queued when sent again.
 * Each channel has a worker of its own ({@link org.kontor.notifications.deliveries.control.DeliveryWorker}) and its own
 * way of carrying ({@link org.kontor.notifications.deliveries.control.Carrier}).
 */
package org.kontor.notifications.deliveries;
