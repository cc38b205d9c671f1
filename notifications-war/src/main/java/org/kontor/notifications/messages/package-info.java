/**
 * What users were told, and whether they have read it.
 *
 * <ul>
 *   <li>R2.1 one notification per user, type, subject and event, however often the event comes
 *   <li>R2.2 one notification per order and type: the partial fills of an order are told in one that follows them
 *   <li>R2.3 a notification that says something new is unread again
 *   <li>R2.4 read once is read: reading again changes nothing
 *   <li>R2.5 a secret, and an address of its own, are kept beside the text until its mail was sent or the secret is too
 *       old, and are never shown
 *   <li>R2.6 of a user who was erased nothing is kept, and nothing that comes later is; who of the staff told him
 *       something stays on record, by ids
 * </ul>
 */
package org.kontor.notifications.messages;
