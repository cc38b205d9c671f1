/**
 * What users-war tells this service alone, because it holds addresses.
 *
 * <ul>
 *   <li>R7.1 a changed contact is taken over, and mail that waited for it goes out
 *   <li>R7.2 the owner of an address is told that somebody tried to register with it
 *   <li>R7.3 an event without a usable address is refused
 *   <li>R7.4 a token by which a user proves an address or sets a new password goes out by mail, to the address that the
 *       event names, and is shown nowhere else
 *   <li>R7.5 a changed password is told to its owner, and so is a second factor that was turned on or off; a changed
 *       address is told at the address that was his
 *   <li>R7.6 of a user who was erased, contact, messages, mails, texts and preferences are removed
 *   <li>R7.7 a code by which a user proves a number goes out by text, to the number that the event names, and is shown
 *       nowhere else
 * </ul>
 *
 * <p>Consumes {@code users.contacts.v1}.
 */
package org.kontor.notifications.users;
