/**
 * How users are reached.
 *
 * <ul>
 *   <li>R1.1 the last change that users-war published counts; an older one that comes late changes nothing
 *   <li>R1.2 an address is one that can stand in a mail's header, or the event is refused
 *   <li>R1.3 of a user who was erased nothing is known, and nothing that comes later is taken over
 * </ul>
 *
 * <p>Addresses never leave this service other than as the recipient of a mail, and never reach a log.
 */
package org.kontor.notifications.contacts;
