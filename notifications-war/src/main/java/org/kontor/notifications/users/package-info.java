/**
 * What users-war tells this service alone, because it holds addresses.
 *
 * <ul>
 *   <li>R7.1 a changed contact is taken over, and mail that waited for it goes out
 *   <li>R7.2 the owner of an address is told that somebody tried to register with it
 *   <li>R7.3 an event without a usable address is refused
 * </ul>
 *
 * <p>Consumes {@code users.contacts.v1}.
 */
package org.kontor.notifications.users;
