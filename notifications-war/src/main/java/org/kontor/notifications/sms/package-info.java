/**
 * Notifications on their way out by text to a telephone. How deliveries are queued, taken, tried again and given up is
 * that of {@code deliveries}.
 *
 * <ul>
 *   <li>R9.1 a text is what one SMS holds, 160 characters of GSM 03.38 or 70 of any other kind, or
 *       {@value org.kontor.notifications.sms.entity.TextMessage#MOST_SEGMENTS} that are put together, of 153 or 67;
 *       what each counts as is kept, because it is what the provider charges
 *   <li>R9.2 every try of a text carries the same key: a provider that takes {@code Idempotency-Key} sends it once,
 *       also when the process dies between sending and marking
 *   <li>R9.3 what the provider refuses for what is in it is dead at once; whatever else it says, it is tried again
 *   <li>R9.4 a posted text goes to a verified number of a user who asked for texts, ten in 24 hours at most; where it
 *       may not go it is mailed
 *   <li>R9.5 a posted text waits while its user has quiet hours; a code that proves a number does not
 *   <li>R9.6 a provider that is away, or none at all, makes nothing but texts wait: readiness does not ask for it
 *   <li>R9.7 a number is in no log and no answer, and the provider's token nowhere but in what is sent to it
 * </ul>
 *
 * <p>The provider is one URL that takes {@code POST} of the form fields {@code To}, {@code From}, {@code Body}, as many
 * do; settings: {@code kontor.sms.*}.
 */
package org.kontor.notifications.sms;
