/**
 * Notifications on their way out by mail. How deliveries are queued, taken, tried again and given up is that of
 * {@code deliveries}, whose rules are R3.1 to R3.9.
 *
 * <ul>
 *   <li>R3.5 what the mail server refuses for good (5xx) is dead at once
 *   <li>R3.8 the Message-ID of a mail is the same at every try
 *   <li>R3.10 whatever would break out of its header is refused
 *   <li>R3.12 mails go out over one connection, which ends when it was idle for a while, or with a failure
 *   <li>R3.14 a mail with an address of its own goes there, also where only verified addresses are mailed to: it is how
 *       one gets verified
 * </ul>
 */
package org.kontor.notifications.mail;
