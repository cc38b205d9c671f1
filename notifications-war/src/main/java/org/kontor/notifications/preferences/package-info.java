/**
 * What users want of what they are told.
 *
 * <ul>
 *   <li>R8.1 texts are sent to who asked for them, and to nobody else; codes that prove a number are no such texts
 *   <li>R8.2 quiet hours are those of the user's clock, from 22:00 to 7:00 unless he says otherwise; equal times are
 *       none
 *   <li>R8.3 preferences are one's own; nobody sees or changes another's
 *   <li>R8.4 of a user who was erased no preference is kept
 * </ul>
 */
package org.kontor.notifications.preferences;
