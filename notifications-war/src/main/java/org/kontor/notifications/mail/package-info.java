/**
 * Notifications on their way out by mail.
 *
 * <ul>
 *   <li>R3.1 a delivery is queued in the transaction of its notification, and sent after that commit
 *   <li>R3.2 no database transaction is open while the mail server is spoken to
 *   <li>R3.3 a worker that dies while sending holds deliveries no longer than its lease; it sends for a quarter of the
 *       lease, and gives the rest back
 *   <li>R3.4 a passing failure is tried again after the base wait times 2^n, give or take a fifth; after the last try
 *       the delivery is dead
 *   <li>R3.5 what the mail server refuses for good (5xx) is dead at once
 *   <li>R3.6 an operator sees dead deliveries and sends them again
 *   <li>R3.7 a delivery to a user whose address is not known waits; no try is counted
 *   <li>R3.8 every try of a delivery carries the same Message-ID: a crash between sending and marking sends a mail
 *       twice, and the receiver can tell
 *   <li>R3.9 a sent mail is published in the transaction that marks it
 *   <li>R3.10 whatever would break out of its header is refused
 *   <li>R3.11 mails are taken, and their outcomes kept, many in one statement each; each has an outcome of its own
 *   <li>R3.12 mails go out over one connection, which ends when it was idle for a while, or with a failure
 *   <li>R3.13 a mail whose secret is too old is dead at its next try; once sent, or too old, its secret is forgotten
 *   <li>R3.14 a mail with an address of its own goes there, also where only verified addresses are mailed to: it is how
 *       one gets verified
 * </ul>
 *
 * <p>States: queued, sending, then sent, or failed and sending again, or dead; a dead one is queued when sent again.
 */
package org.kontor.notifications.mail;
