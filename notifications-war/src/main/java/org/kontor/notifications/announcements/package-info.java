/**
 * Telling a user something: an in-app message, a mail, a text, or several of them.
 *
 * <ul>
 *   <li>R4.1 notification and queued mails and texts are written in one transaction, that of the event where there is
 *       one
 *   <li>R4.2 what was told before is not told, and not mailed, again
 *   <li>R4.3 operators, admins and services post messages; customers do not
 *   <li>R4.4 an Idempotency-Key sent again posts nothing and gets the first answer; with another payload it is refused
 *   <li>R4.5 a user sees and changes only his own notifications; another's does not exist for him
 *   <li>R4.6 a list is answered with a fixed number of queries, however long it is
 *   <li>R4.7 what may not go out as a text (R9.4) is mailed
 * </ul>
 */
package org.kontor.notifications.announcements;
